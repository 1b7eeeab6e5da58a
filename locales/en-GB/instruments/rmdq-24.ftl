### RMDQ-24, version 1. Changing a word here means raising the version.

# The last item has the instrument's own id, rmdq-24: its message also says where the
# wording is from.

rmdq-24-instructions = When your back hurts, you may find it difficult to do some of the things you normally do. This list contains sentences that people have used to describe themselves when they have back pain. When you read them, you may find that some stand out because they describe you today. As you read the list, think of yourself today. When you read a sentence that describes you today, put a tick against it. If the sentence does not describe you, then leave the space blank and go on to the next one. Remember, only tick the sentence if you are sure it describes you today.

rmdq-1 = I stay at home most of the time because of my back.
rmdq-2 = I change position frequently to try and get my back comfortable.
rmdq-3 = I walk more slowly than usual because of my back.
rmdq-4 = Because of my back I am not doing any of the jobs that I usually do around the house.
rmdq-5 = Because of my back, I use a handrail to get upstairs.
rmdq-6 = Because of my back, I lie down to rest more often.
rmdq-7 = Because of my back, I have to hold on to something to get out of an easy chair.
rmdq-8 = Because of my back, I try to get other people to do things for me.
# 'then' is what the official document prints.
rmdq-9 = I get dressed more slowly then usual because of my back.
rmdq-10 = I only stand for short periods of time because of my back.
rmdq-11 = Because of my back, I try not to bend or kneel down.
rmdq-12 = I find it difficult to get out of a chair because of my back.
rmdq-13 = My back is painful almost all the time.
rmdq-14 = I find it difficult to turn over in bed because of my back.
rmdq-15 = My appetite is not very good because of my back pain.
rmdq-16 = I have trouble putting on my socks (or stockings) because of the pain in my back.
rmdq-17 = I only walk short distances because of my back.
rmdq-18 = I sleep less well because of my back.
rmdq-19 = Because of my back pain, I get dressed with help from someone else.
rmdq-20 = I sit down for most of the day because of my back.
rmdq-21 = I avoid heavy jobs around the house because of my back.
rmdq-22 = Because of my back pain, I am more irritable and bad tempered with people than usual.
rmdq-23 = Because of my back, I go upstairs more slowly than usual.
# where the wording is from
# note: other printings word items 4, 10, 17 and 22 and the instructions slightly differently; do not mix
rmdq-24 = I stay in bed most of the time because of my back.
    .status = published
    .source = Original (UK) English, Roland & Morris, Spine 1983;8:141-144, as distributed at rmdq.org; public repository copy (all 24 items; keeps the printed 'then' in item 9); public repository copy (instructions paragraph); collated with: rmdq.org Word-file mirror at dorfenfashion.com; physio-pedia.com Roland-Morris page; public repository copy

## Not the patient's wording: said to staff about scores

rmdq-24-total = RMDQ-24 total
