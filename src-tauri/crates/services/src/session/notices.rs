//! What everybody at the desk should know.

use domain::Moment;
use store::{ClockState, Role};

use super::{Notice, NoticeCode, WaitingLine};
use crate::{App, Error, alerts, backups, day, folder::Room, rights::Looker, settings, show, training};

/// What the one who looks should know, the most pressing first.
pub(super) fn all(app: &App) -> Result<Vec<Notice>, Error> {
    let (role, recovery_used, clock, since) = {
        let desk = app.desk();
        let open = desk.open.as_ref();
        let role = open.map(|open| open.role);
        (role, open.and_then(|open| open.recovery_used), desk.clock.state(), desk.clock.since())
    };
    let is_administrator = role == Some(Role::Administrator);
    let when = |at: Option<Moment>| at.map(|at| show::moment(app, at));
    let mut notices = Vec::new();
    match app.folder()?.room() {
        Room::Enough => {}
        Room::Little => notices.push(notice(NoticeCode::DiskLow)),
        Room::None => notices.push(notice(NoticeCode::DiskFull)),
    }
    match clock {
        ClockState::Trusted => {}
        ClockState::Back => notices.push(Notice { code: NoticeCode::ClockBack, at: when(since) }),
        ClockState::Forward => notices.push(Notice { code: NoticeCode::ClockForward, at: when(since) }),
    }
    if role.is_some() {
        let sees = Looker::of(app)?.sees();
        if app.read(|r| alerts::late(app, r, sees))? > 0 {
            notices.push(notice(NoticeCode::AlertsLate));
        }
        let looker = Looker::of(app)?;
        let (refresher, ends) = app.read(|r| training::due(app, r, looker))?;
        if refresher {
            notices.push(notice(NoticeCode::RefresherDue));
        }
        if let Some(ends) = ends {
            notices.push(Notice { code: NoticeCode::TrainingEnds, at: Some(show::day(app, ends)) });
        }
    }
    if recovery_used.is_some() {
        notices.push(Notice { code: NoticeCode::RecoveryUsed, at: when(recovery_used) });
    }
    if is_administrator {
        let (must_renew, administrators) = app.read(|r| {
            let must_renew = r.setting(settings::RENEW_RECOVERY)?.as_deref() == Some("yes");
            let people = r.people()?;
            let of_them = |one: &&store::Person| one.active && one.role == Role::Administrator;
            Ok((must_renew, people.iter().filter(of_them).count()))
        })?;
        if must_renew {
            notices.push(notice(NoticeCode::RenewRecovery));
        }
        if administrators < 2 {
            notices.push(notice(NoticeCode::OneAdministrator));
        }
    }
    let (remind, disputed) = app.read(|r| Ok((day::remind(app, r)?, !r.disputes()?.is_empty())))?;
    if remind.stopped.is_some() {
        notices.push(Notice { code: NoticeCode::DayStopped, at: when(remind.stopped) });
    }
    if let Some(open) = remind.open {
        notices.push(Notice { code: NoticeCode::DayOpen, at: Some(show::day(app, open)) });
    }
    if remind.ends {
        notices.push(notice(NoticeCode::DayEnds));
    }
    if disputed {
        notices.push(notice(NoticeCode::Disputes));
    }
    notices.extend(backups::notices(app)?);
    Ok(notices)
}

fn notice(code: NoticeCode) -> Notice {
    Notice { code, at: None }
}

/// Whose records are not sent yet, whoever is signed in first.
pub(super) fn waiting(app: &App) -> Result<Vec<WaitingLine>, Error> {
    let me = app.person()?;
    let mut lines = app.read(|r| {
        let people = r.people()?;
        let name = |id| people.iter().find(|one| one.id == id).map(|one| one.name.clone());
        let lines = r.waiting_by()?.into_iter().filter_map(|(by, count)| {
            let by = by?;
            Some(WaitingLine { person: name(by)?, you: by == me, count })
        });
        Ok(lines.collect::<Vec<_>>())
    })?;
    lines.sort_by(|a, b| b.you.cmp(&a.you).then(b.count.cmp(&a.count)));
    Ok(lines)
}
