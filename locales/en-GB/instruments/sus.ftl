### System Usability Scale, version 1. Changing a word here means raising the version.

# where the wording is from
# note: the form names only the ends of each line; the points between have no words
sus = System Usability Scale
    .status = collated
    .source = public repository copy (items collated there with AHRQ copy); https://wikimili.com/en/System_usability_scale (collated)
    .confidence = items collated from public copies; no form of the author's own was read

sus-1 = I think that I would like to use this system frequently
sus-2 = I found the system unnecessarily complex
sus-3 = I thought the system was easy to use
sus-4 = I think that I would need the support of a technical person to be able to use this system
sus-5 = I found the various functions in this system were well integrated
sus-6 = I thought there was too much inconsistency in this system
sus-7 = I would imagine that most people would learn to use this system very quickly
sus-8 = I found the system very cumbersome to use
sus-9 = I felt very confident using the system
sus-10 = I needed to learn a lot of things before I could get going with this system

sus-1-anchor-low = Strongly disagree
sus-1-anchor-high = Strongly agree

sus-2-anchor-low = Strongly disagree
sus-2-anchor-high = Strongly agree

sus-3-anchor-low = Strongly disagree
sus-3-anchor-high = Strongly agree

sus-4-anchor-low = Strongly disagree
sus-4-anchor-high = Strongly agree

sus-5-anchor-low = Strongly disagree
sus-5-anchor-high = Strongly agree

sus-6-anchor-low = Strongly disagree
sus-6-anchor-high = Strongly agree

sus-7-anchor-low = Strongly disagree
sus-7-anchor-high = Strongly agree

sus-8-anchor-low = Strongly disagree
sus-8-anchor-high = Strongly agree

sus-9-anchor-low = Strongly disagree
sus-9-anchor-high = Strongly agree

sus-10-anchor-low = Strongly disagree
sus-10-anchor-high = Strongly agree

## Not the patient's wording: said to staff about scores

sus-usability = System usability (SUS)
