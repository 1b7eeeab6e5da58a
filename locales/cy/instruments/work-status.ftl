### Work, version 1. Changing a word here means raising the version.

# where the wording is from
work-status = Gwaith
    .status = own
    .source = Prombook's own translation of its own words; a draft: no native speaker has checked it

ws-status = Beth sy'n eich disgrifio orau ar hyn o bryd?
work-status-status-employed = Rwy'n gyflogedig
work-status-status-self-employed = Rwy'n hunangyflogedig
work-status-status-looking = Rwy'n chwilio am waith
work-status-status-health = Nid wyf yn gweithio oherwydd fy iechyd
work-status-status-caring = Rwy'n gofalu am fy nghartref neu am rywun ynddo
work-status-status-student = Rwy'n fyfyriwr neu mewn hyfforddiant
work-status-status-retired = Rwyf wedi ymddeol
work-status-status-other = Rhywbeth arall

ws-now = Sut ydych chi'n gweithio ar hyn o bryd?
work-status-now-usual = Fel arfer
work-status-now-changed = Gyda llai o oriau neu dasgau eraill, oherwydd fy iechyd
work-status-now-off = Rwy'n absennol o'r gwaith oherwydd fy iechyd

ws-days = Ar sawl un o'r 28 diwrnod diwethaf yr oeddech chi'n absennol o'r gwaith oherwydd eich iechyd?
