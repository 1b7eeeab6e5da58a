### Today's session, version 1. Changing a word here means raising the version.

# where the wording is from
session-experience = آج کی نشست
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

se-useful = یہ نشست آپ کے لیے کتنی مفید تھی؟
se-useful-anchor-low = بالکل مفید نہیں
se-useful-anchor-high = بہت مفید

se-say = کیا آپ اس کے بارے میں ہمیں کچھ بتانا چاہیں گے؟
