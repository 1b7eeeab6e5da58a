### Work, version 1. Changing a word here means raising the version.

# where the wording is from
work-status = Work
    .status = own
    .source = every word: Prombook's own

ws-status = What describes you best at the moment?
work-status-status-employed = I am employed
work-status-status-self-employed = I am self-employed
work-status-status-looking = I am looking for work
work-status-status-health = I do not work because of my health
work-status-status-caring = I look after my home or somebody in it
work-status-status-student = I am a student or in training
work-status-status-retired = I am retired
work-status-status-other = Something else

ws-now = How do you work at the moment?
work-status-now-usual = As usual
work-status-now-changed = With fewer hours or other tasks, because of my health
work-status-now-off = I am off work because of my health

ws-days = On how many of the last 28 days were you off work because of your health?
