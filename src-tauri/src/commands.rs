//! Everything the window can ask for: the table of contents of the program.
//!
//! A command is one line. What it does is said by the verb it names, and who may
//! ask it, when, by the duty behind the verb (`services::Duty`); this file
//! only carries the question to another thread, so that a slow disk never
//! freezes the window, and turns an error into a problem.

use std::sync::Arc;

use services::{
    App, Changed, Duty, Error, FieldProblem, Ids, Problem, alerts, attendance, backups, clinic, computers,
    day, disputes, door, drafts, endpoint, forms, keys, kits, languages, packs, paper, participants, patient,
    person, preflight, quality, reports, results, rights, safety, sending, session, settings, staff, today,
    trail, training, visits, ways, wordings,
};
use tauri::{State, ipc::Invoke};

type Desk<'a> = State<'a, Arc<App>>;

macro_rules! commands {
    ($( $(#[$doc:meta])* $name:ident($input:ty) -> $output:ty = $verb:path, $duty:ident; )+) => {
        $(
            $(#[$doc])*
            #[tauri::command]
            async fn $name(desk: Desk<'_>, input: $input) -> Result<$output, Problem> {
                ask(&desk, Duty::$duty, move |app| $verb(app, input)).await
            }
        )+

        /// Hands the commands to the window.
        pub fn handler<R: tauri::Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),+]
        }

        /// Name and duty of every command.
        #[cfg(test)]
        const DUTIES: &[(&str, Duty)] = &[$((stringify!($name), Duty::$duty)),+];

        /// Name, question and answer of every command, in the window's language.
        #[cfg(test)]
        fn table() -> Vec<(&'static str, String, String)> {
            use ts_rs::TS;
            vec![$((stringify!($name), <$input as TS>::name(), <$output as TS>::name())),+]
        }
    };
}

commands! {
    /// What the window must know before it can show anything.
    status(()) -> session::Status = session::status, Know;
    /// The words of the window in one language.
    words(languages::ChooseLanguage) -> languages::Words = languages::words, Greet;
    /// From now on the window speaks this language.
    language_choose(languages::ChooseLanguage) -> Changed<()> = languages::choose, Greet;

    /// Whether a passphrase would do.
    passphrase_judge(clinic::JudgePassphrase) -> clinic::PassphraseVerdict = clinic::judge, Greet;
    /// Four words that make a good passphrase.
    passphrase_suggest(clinic::SuggestPassphrase) -> String = clinic::suggest, Greet;
    /// Makes the keys of a new clinic.
    clinic_begin(clinic::NewClinic) -> clinic::ClinicBegun = clinic::begin, Found;
    /// Sets the clinic up once the recovery key was repeated.
    clinic_confirm(clinic::ConfirmRecovery) -> Changed<()> = clinic::confirm, Found;

    /// Opens the records, also in the place of whoever was there.
    session_sign_in(session::SignIn) -> Changed<()> = session::sign_in, Enter;
    /// Closes them.
    session_lock(()) -> Changed<()> = session::lock, Leave;
    /// Somebody touched the window.
    session_active(session::Active) -> () = session::active, Greet;
    /// The clock is right as it is now.
    session_clock(()) -> Changed<()> = session::confirm_clock, Send;
    /// Keeps what stands in a form on the screen.
    draft_keep(drafts::KeepDraft) -> () = drafts::keep, Correct;
    /// What stood there when they got up.
    draft_take(drafts::DraftPlace) -> drafts::Draft = drafts::take_up, Correct;

    /// Replaces one's own passphrase.
    passphrase_change(keys::ChangePassphrase) -> Changed<Vec<FieldProblem>> = keys::change_passphrase, OwnPassphrase;
    /// Comes in with the recovery key.
    recovery_use(keys::UseRecovery) -> Changed<()> = keys::recover, Recover;
    /// Whom the recovery key can give a new passphrase.
    recovery_people(()) -> Vec<keys::RecoverableLine> = keys::recoverable, Recover;
    /// Gives one of them a new passphrase.
    recovery_person(keys::RecoverPerson) -> Changed<Vec<FieldProblem>> = keys::recover_person, Recover;
    /// Makes a new recovery key.
    recovery_renew(()) -> clinic::RecoverySheet = keys::renew_recovery, Manage;
    /// The new recovery key is the one from now on.
    recovery_confirm(clinic::ConfirmRecovery) -> Changed<()> = keys::confirm_recovery, Manage;
    /// Encrypts the records anew under new keys.
    keys_renew(keys::RenewKeys) -> Changed<Vec<FieldProblem>> = keys::renew, Manage;
    /// Seals a spare key to an organisation.
    escrow_set(keys::SetEscrow) -> Changed<keys::EscrowGiven> = keys::set_escrow, Manage;

    /// Everybody who works here.
    staff_page(()) -> staff::StaffPage = staff::page, Manage;
    /// Puts somebody on the list.
    staff_add(staff::NewPerson) -> Changed<staff::PersonGiven> = staff::add, Manage;
    /// Gives somebody another name.
    staff_rename(staff::RenamePerson) -> Changed<Vec<FieldProblem>> = staff::rename, Manage;
    /// Gives somebody another role.
    staff_role(staff::ChangeRole) -> Changed<()> = staff::change_role, Manage;
    /// Somebody leaves.
    staff_leave(staff::PersonLeaves) -> Changed<Vec<FieldProblem>> = staff::leave, Manage;
    /// Gives somebody a new passphrase for once.
    staff_enrol(participants::ById) -> Changed<staff::PersonGiven> = staff::enrol, Manage;

    /// A page of the audit trail.
    trail_page(trail::TrailQuery) -> trail::TrailPage = trail::page, Trail;
    /// Goes over all of it.
    trail_check(()) -> Changed<trail::TrailCheck> = trail::check, Trail;
    /// Holds it against what the endpoint has seen.
    trail_witness(()) -> Changed<trail::WitnessCheck> = trail::witness, Trail;

    /// How it stands with the copies of the records.
    backups_page(()) -> backups::BackupsPage = backups::page, Manage;
    /// Makes copies now.
    backups_now(()) -> Changed<()> = backups::now, Manage;
    /// Where copies shall also go.
    backups_place(backups::SetPlace) -> Changed<Vec<FieldProblem>> = backups::set_place, Manage;
    /// The copies in a folder.
    restore_list(backups::LookIn) -> Vec<backups::BackupLine> = backups::look_in, Restore;
    /// What bringing a copy back would mean.
    restore_preview(backups::RestoreFrom) -> backups::RestorePreview = backups::preview, Restore;
    /// Brings a copy back.
    restore_now(backups::RestoreNow) -> Changed<backups::Restored> = backups::restore, Restore;
    /// What damage was found.
    safety_page(()) -> safety::SafetyPage = safety::page, Damage;
    /// Goes on all the same.
    safety_go_on(safety::GoOn) -> Changed<Vec<FieldProblem>> = safety::go_on, Rescue;

    /// Whether records could go to an address.
    endpoint_try(endpoint::Address) -> endpoint::Finding = endpoint::try_it, Manage;
    /// Where records go from now on.
    endpoint_save(endpoint::SaveEndpoint) -> Changed<()> = endpoint::save, Manage;
    /// Everything that can be set.
    settings_page(()) -> settings::SettingsPage = settings::page, Look;
    /// What leaves the clinic.
    settings_sending(settings::SaveSending) -> Changed<()> = settings::save_sending, Manage;
    /// What staff read at a safety prompt.
    settings_prompt(settings::SavePrompt) -> Changed<()> = settings::save_prompt, Manage;
    /// How long confirmed records stay.
    settings_retention(rights::SaveRetention) -> Changed<Vec<FieldProblem>> = rights::save_retention, Manage;

    /// Whoever matches what was typed.
    participants_find(participants::FindParticipants) -> participants::ParticipantList = participants::find, Look;
    /// The form for somebody new, where somebody may be put on file now.
    participants_begin(()) -> participants::RegisterForm = participants::begin, Record;
    /// What the form for somebody new needs.
    participants_form(()) -> participants::RegisterForm = participants::form, Correct;
    /// How what was typed so far is understood.
    participants_check(participants::ParticipantEntry) -> participants::EntryCheck = participants::check, Correct;
    /// Puts somebody on file.
    participants_register(participants::ParticipantEntry) -> Changed<participants::Registered> = participants::register, Record;
    /// What is on file about somebody, as it would be typed.
    participants_entry(participants::ById) -> participants::ParticipantEntry = participants::entry, Correct;
    /// Changes what is on file about somebody.
    participants_change(participants::ChangeParticipant) -> Changed<participants::Registered> = participants::change, Correct;
    /// Somebody, and their visits.
    participants_open(participants::ById) -> participants::ParticipantPage = participants::open, Look;

    /// How a participant stands.
    rights_page(participants::ById) -> rights::RightsPage = rights::page, Look;
    /// Nothing more is collected of them.
    rights_withdraw(rights::WithReason) -> Changed<Vec<FieldProblem>> = rights::withdraw, Withdraw;
    /// Who may look at their record.
    rights_restrict(rights::Restrict) -> Changed<Vec<FieldProblem>> = rights::restrict, Rights;
    /// Removes what is kept about them from this computer.
    rights_erase(rights::Erase) -> Changed<Vec<FieldProblem>> = rights::erase, Manage;
    /// Writes what is kept about them to two files.
    rights_hand_over(rights::HandOver) -> Changed<rights::HandedOver> = rights::hand_over, Rights;

    /// Starts a visit.
    visits_start(visits::StartVisit) -> Changed<visits::VisitStarted> = visits::start, Record;
    /// A visit, and its forms.
    visits_open(participants::ById) -> visits::VisitPage = visits::open, Look;

    /// What is to be done today.
    today_page(today::AskToday) -> today::TodayPage = today::page, Look;
    /// Notes that somebody was tried to be reached.
    today_contact(today::LogContact) -> Changed<()> = today::contact, Record;
    /// Writes the list of the day as a PDF.
    today_print(()) -> Changed<paper::Printed> = today::print, Look;
    /// Begins a visit of a kit.
    visits_begin(ways::BeginPlanned) -> Changed<visits::VisitStarted> = ways::begin_visit, Record;
    /// Time spent at a visit.
    visits_spent(ways::SpentAt) -> () = ways::spent, Record;

    /// The programmes of somebody.
    ways_page(participants::ById) -> ways::WayPage = ways::page, Look;
    /// The form of a step.
    steps_form(ways::AskStep) -> ways::StepForm = ways::form, Record;
    /// Keeps a step.
    steps_keep(ways::KeepStep) -> Changed<ways::StepKept> = ways::keep, Record;
    /// Takes a step back that was entered in error.
    steps_take_back(ways::TakeBackStep) -> Changed<Vec<FieldProblem>> = ways::take_back, Record;
    /// A step with its history.
    steps_open(participants::ById) -> ways::StepPage = ways::step, Look;

    /// The register of a session.
    attendance_page(attendance::AskAttendance) -> attendance::AttendancePage = attendance::page, Look;
    /// Keeps who came to a session, of all of them at once.
    attendance_keep(attendance::KeepAttendance) -> Changed<attendance::AttendanceKept> = attendance::keep, Record;

    /// The worklist of alerts.
    alerts_page(alerts::AskAlerts) -> alerts::AlertsPage = alerts::page, Look;
    /// An alert, whole.
    alerts_open(participants::ById) -> alerts::AlertPage = alerts::open, Look;

    /// Somebody's answers over time.
    person_page(participants::ById) -> person::PersonPage = person::page, Look;
    /// Writes them as a PDF.
    person_print(participants::ById) -> Changed<paper::Printed> = person::print, Look;
    /// Moves a form to whom it belongs.
    forms_move(person::MoveForm) -> Changed<results::Corrected> = person::move_form, Correct;

    /// How good the data are.
    quality_page(()) -> quality::QualityPage = quality::page, Look;
    /// Asks about a record.
    quality_ask(quality::AskQuery) -> Changed<Vec<FieldProblem>> = quality::ask, Ask;
    /// Answers, or settles.
    quality_answer(quality::AnswerQuery) -> Changed<Vec<FieldProblem>> = quality::answer, Ask;

    /// The reports that there are.
    reports_page(()) -> reports::ReportsPage = reports::page, Look;
    /// A report, counted now.
    reports_open(reports::AskReport) -> reports::Report = reports::open, Look;
    /// Writes a report as a PDF.
    reports_print(reports::AskReport) -> Changed<paper::Printed> = reports::print, Look;
    /// Writes a report as a table.
    reports_export(reports::ExportReport) -> Changed<paper::Printed> = reports::export, Send;
    /// Writes the draft of a notice of a new safety concern.
    reports_notice(participants::ById) -> Changed<paper::Printed> = reports::notice, Look;

    /// All kits.
    kits_page(()) -> kits::KitsPage = kits::page, Look;
    /// A kit, whole.
    kits_open(kits::KitId) -> kits::KitPage = kits::open, Look;
    /// What the site decides about a kit.
    kits_adopt(kits::AdoptKit) -> Changed<Vec<FieldProblem>> = kits::adopt, Manage;
    /// Proposes what the site makes of a kit.
    kits_propose(kits::Tailor) -> Changed<Vec<FieldProblem>> = kits::propose, Manage;
    /// Lets what was proposed take effect, or not.
    kits_decide(kits::DecideTailoring) -> Changed<Vec<FieldProblem>> = kits::decide, Approve;
    /// How far the site is in a kit.
    kits_stage(kits::KitId) -> training::StagePage = training::stage, Look;
    /// From which days on it learns, and is live.
    kits_stages(training::NameStages) -> Changed<Vec<FieldProblem>> = training::name_stages, Manage;

    /// The register of training.
    training_page(()) -> training::TrainingPage = training::page, Look;
    /// Notes that whoever asks took a module.
    training_take(training::TakeModule) -> Changed<Vec<FieldProblem>> = training::take, Record;
    /// Signs off what somebody else took.
    training_sign(participants::ById) -> Changed<String> = training::sign, Record;
    /// Notes that whoever asks read a refresher.
    training_refresh(training::RefreshModule) -> Changed<()> = training::refresh, Record;
    /// Writes a certificate as a PDF.
    training_print(participants::ById) -> Changed<paper::Printed> = training::print, Look;
    /// Makes somebody up to practise with.
    training_practise(kits::KitId) -> Changed<String> = training::practise, Record;

    /// Begins a form.
    forms_begin(visits::ChooseForm) -> Changed<visits::FormBegun> = visits::begin_form, Record;
    /// A form, as it stands.
    forms_open(participants::ById) -> forms::FormPage = forms::open, Look;
    /// Keeps one answer.
    forms_answer(forms::SaveAnswer) -> Changed<forms::Saved> = forms::answer, Record;
    /// Goes on in another language.
    forms_language(forms::ChangeLanguage) -> Changed<forms::FormPage> = forms::change_language, Record;
    /// Notes what was done about a safety prompt.
    forms_acknowledge(forms::Acknowledge) -> Changed<forms::Saved> = forms::acknowledge, Record;
    /// Notes who interprets.
    forms_interpreter(forms::NoteInterpreter) -> Changed<()> = forms::interpreter, Record;
    /// Finishes a form.
    forms_finish(forms::FinishForm) -> Changed<forms::Finish> = forms::finish, Record;
    /// A finished form.
    forms_result(participants::ById) -> results::ResultPage = results::open, Look;
    /// Corrects a finished form.
    forms_correct(results::Correction) -> Changed<results::Corrected> = results::correct, Correct;
    /// Takes a finished form back.
    forms_void(rights::WithReason) -> Changed<Vec<FieldProblem>> = results::void, Correct;

    /// Gives the screen to the patient.
    patient_hand(patient::Hand) -> Changed<()> = patient::hand, Hand;
    /// The patient goes from page to page.
    patient_go(patient::Step) -> patient::PatientPage = patient::go, Answer;
    /// The patient answers.
    patient_answer(patient::PatientAnswer) -> patient::PatientPage = patient::answer, Answer;
    /// Staff take the screen back.
    patient_return(patient::TakeBack) -> Changed<patient::TakenBack> = patient::take_back, TakeBack;
    /// Sets one's own PIN for taking the screen back.
    pin_set(patient::SetPin) -> Changed<Vec<FieldProblem>> = patient::set_pin, OwnPassphrase;

    /// Writes a blank form as a PDF.
    paper_print(paper::PrintForm) -> Changed<paper::Printed> = paper::print, Record;
    /// The paper as a second reader has it.
    paper_again(participants::ById) -> paper::KeyingPage = paper::key_again, Record;
    /// Keeps what the second reader read.
    paper_answer(forms::SaveAnswer) -> Changed<forms::Saved> = paper::key_answer, Record;
    /// Two readings held against each other.
    paper_compare(participants::ById) -> paper::Comparison = paper::compare, Record;
    /// Settles a difference.
    paper_settle(paper::SettleDifference) -> Changed<paper::Comparison> = paper::settle, Record;

    /// Every questionnaire, and what may be used of it.
    questionnaires_page(()) -> wordings::QuestionnairesPage = wordings::page, Manage;
    /// The words of one wording.
    questionnaires_text(String) -> wordings::WordingText = wordings::text, Manage;
    /// Approves wordings.
    questionnaires_approve(wordings::Approve) -> Changed<()> = wordings::approve, Manage;
    /// Decides which kinds of wordings may be used.
    questionnaires_allow(wordings::AllowStatuses) -> Changed<()> = wordings::allow, Manage;
    /// Writes an instrument as a FHIR Questionnaire.
    questionnaires_export(wordings::ExportQuestionnaire) -> Changed<String> = wordings::export, Manage;
    /// Packs and signers.
    packs_page(()) -> packs::PacksPage = packs::page, Manage;
    /// Files that may be packs.
    packs_files(packs::PackFolder) -> Vec<packs::PackFileLine> = packs::files, Manage;
    /// What installing a file would mean.
    packs_look(packs::PackFile) -> packs::PackPreview = packs::look, Manage;
    /// Installs a file that was looked at.
    packs_install(packs::InstallPack) -> Changed<packs::PackPreview> = packs::install, Manage;
    /// From now on this signer's packs are taken.
    signers_add(packs::NewSigner) -> Changed<Vec<FieldProblem>> = packs::add_signer, Manage;
    /// Nothing new is taken from this signer.
    signers_remove(packs::SignerKey) -> Changed<()> = packs::remove_signer, Manage;
    /// How far each language is spoken.
    languages_page(()) -> Vec<languages::LanguageRow> = languages::coverage, Manage;

    /// What waits, what was sent, what was refused.
    sending_page(()) -> sending::SendingPage = sending::page, Look;
    /// Sends what waits.
    sending_now(()) -> Changed<()> = sending::now, Send;
    /// Sends a refused record again.
    sending_again(participants::ById) -> Changed<()> = sending::again, Send;
    /// Sends everything again that was refused.
    sending_again_all(()) -> Changed<()> = sending::again_all, Send;
    /// Stops sending until somebody asks for it.
    sending_pause(()) -> Changed<()> = sending::pause, Send;
    /// Writes what support needs of a refused record.
    sending_support(participants::ById) -> Changed<paper::Printed> = sending::support, Send;

    /// How it stands with today.
    day_page(()) -> day::DayPage = day::page, Look;
    /// Begins to end the day.
    day_close(()) -> Changed<()> = day::close, Send;
    /// A kept sheet.
    day_sheet(participants::ById) -> day::DaySheet = day::sheet, Look;
    /// Writes a sheet as a PDF.
    day_print(participants::ById) -> Changed<paper::Printed> = day::print, Send;
    /// Why a form is not finished.
    day_unfinished(day::NoteUnfinished) -> Changed<()> = day::unfinished, Record;
    /// When staff are reminded.
    day_settings(day::SaveDayEnd) -> Changed<Vec<FieldProblem>> = day::save, Manage;

    /// The computers of the site.
    computers_page(()) -> computers::ComputersPage = computers::page, Look;
    /// What this computer is called.
    computers_name(computers::NameComputer) -> Changed<Vec<FieldProblem>> = computers::save, Manage;

    /// What two computers say differently.
    disputes_page(()) -> Vec<disputes::DisputeLine> = disputes::page, Look;
    /// One of those, with both sides.
    disputes_open(participants::ById) -> disputes::DisputePage = disputes::open, Look;
    /// Settles it.
    disputes_settle(disputes::SettleDispute) -> Changed<Vec<FieldProblem>> = disputes::settle, Correct;

    /// How this computer is let in at the endpoint.
    door_page(()) -> door::DoorPage = door::page, Manage;
    /// How it is from now on.
    door_save(door::SaveDoor) -> Changed<Vec<FieldProblem>> = door::save, Manage;
    /// Gives a one-time code for a token.
    door_enrol(door::Enrol) -> Changed<door::Enrolled> = door::enrol, Manage;
    /// Makes a key of its own.
    door_key(()) -> Changed<door::DoorPage> = door::new_key, Manage;
    /// Tries the way to the endpoint, step by step.
    preflight_run(()) -> preflight::PreflightPage = preflight::run, Manage;
    /// The same as a PDF.
    preflight_print(()) -> Changed<paper::Printed> = preflight::print, Manage;
}

async fn ask<T: Send + 'static>(
    desk: &Desk<'_>,
    duty: Duty,
    verb: impl FnOnce(&App) -> Result<T, Error> + Send + 'static,
) -> Result<T, Problem> {
    let app = Arc::clone(desk);
    let asked = tauri::async_runtime::spawn_blocking(move || {
        let _admitted = app.admit(duty)?;
        verb(&app)
    })
    .await;
    let told = |error: &Error| Problem::tell(error, crate::world::FreshIds.fresh());
    match asked {
        Ok(answer) => answer.map_err(|error| told(&error)),
        Err(_) => Err(told(&Error::Panicked)),
    }
}

#[cfg(test)]
mod tests;
