mod duties;
mod hostile;
mod kit;

use std::{collections::BTreeSet, fs};

use domain::{
    participant::Sex,
    response::{InterpreterKind, Missing, Mode, PromptAction},
};
use serde::Serialize;
use services::{Area, Duty, FieldProblem, ProblemCode, Role, Severity, Why};
use ts_rs::TS;

use super::*;

const TYPES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/backend/generated.ts");
const CAPABILITY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/capabilities/main.json");

/// Writes `made` to `file` when run with `UPDATE=1`; complains of any difference.
fn is_up_to_date(file: &str, made: &str) {
    if std::env::var_os("UPDATE").is_some() {
        fs::write(file, made).unwrap();
    }
    assert_eq!(fs::read_to_string(file).unwrap_or_default(), made, "run with UPDATE=1 and look at the diff");
}

/// The window's view of this program. Run with `UPDATE=1` to write it.
#[test]
fn the_windows_types_are_up_to_date() {
    let mut ts = String::from("// Written by `the_windows_types_are_up_to_date`. Do not edit.\n\n");
    ts += &words("Role", &Role::ALL);
    ts += &words("Sex", &Sex::ALL);
    ts += &words("Mode", &Mode::ALL);
    ts += &words("StepKind", &domain::way::StepKind::ALL);
    ts += &words("SiteStage", &domain::kit::SiteStage::ALL);
    ts += &words("Missing", &Missing::ALL);
    ts += &words("PromptAction", &PromptAction::ALL);
    // The shapes of `domain::response`, which knows no window.
    ts += &words("InterpreterKind", &InterpreterKind::ALL);
    ts += "export type Precision = \"day\" | \"month\" | \"year\";\n\n";
    // Choices are in no order; numbers and dates are as they are kept: "72.50", "1998-04".
    ts += "export type Value =\n  | { choice: string }\n  | { tick: boolean }\n  | { scale: number }\n  | { choices: string[] }\n  | { number: string }\n  | { date: string }\n  | { text: string };\n\n";
    ts += "export type Given = { answer: Value } | { missing: Missing };\n\n";
    for declaration in declarations() {
        ts += &format!("export {declaration}\n\n");
    }
    ts += "export interface Commands {\n";
    for (name, input, output) in table() {
        ts += &format!("  {name}: {{ input: {input}; output: {output} }};\n");
    }
    ts += "}\n";
    is_up_to_date(TYPES, &ts);
}

fn words<T: Serialize>(name: &str, all: &[T]) -> String {
    let all: Vec<_> = all.iter().map(|one| serde_json::to_string(one).unwrap()).collect();
    format!("export type {name} = {};\n\n", all.join(" | "))
}

fn declarations() -> Vec<String> {
    macro_rules! of { ($($one:ty),+ $(,)?) => { vec![$(<$one as TS>::decl()),+] }; }
    of![
        Area,
        Changed<()>,
        Severity,
        ProblemCode,
        Problem,
        Why,
        FieldProblem,
        languages::LanguageLine,
        languages::ChooseLanguage,
        languages::Grouping,
        languages::Borrowed,
        languages::Words,
        Duty,
        session::Stage,
        session::NoticeCode,
        session::Notice,
        session::WaitingLine,
        session::Status,
        session::SignIn,
        session::Active,
        drafts::KeepDraft,
        drafts::DraftPlace,
        drafts::Draft,
        clinic::JudgePassphrase,
        clinic::SuggestPassphrase,
        clinic::PassphraseVerdict,
        clinic::NewClinic,
        clinic::RecoverySheet,
        clinic::ClinicBegun,
        clinic::ConfirmRecovery,
        keys::ChangePassphrase,
        keys::UseRecovery,
        keys::RecoverPerson,
        keys::RenewKeys,
        keys::SetEscrow,
        keys::RecoverableLine,
        keys::EscrowGiven,
        staff::NewPerson,
        staff::RenamePerson,
        staff::ChangeRole,
        staff::PersonLeaves,
        staff::StaffLine,
        staff::StaffPage,
        staff::PersonGiven,
        trail::TrailQuery,
        trail::TrailLine,
        trail::TrailPerson,
        trail::TrailPage,
        trail::FindingLine,
        trail::TrailCheck,
        trail::WitnessState,
        trail::WitnessCheck,
        backups::SetPlace,
        backups::LookIn,
        backups::RestoreFrom,
        backups::RestoreNow,
        backups::BackupLine,
        backups::BackupsPage,
        backups::NewerLine,
        backups::RestorePreview,
        backups::Restored,
        safety::GoOn,
        safety::SafetyPage,
        rights::WithReason,
        rights::Restrict,
        rights::Erase,
        rights::HandOver,
        rights::SaveRetention,
        rights::RightsPage,
        rights::HandedOver,
        endpoint::Address,
        endpoint::FindingKind,
        endpoint::Finding,
        endpoint::SaveEndpoint,
        settings::SettingsPage,
        settings::SaveSending,
        settings::SavePrompt,
        services::Banner,
        participants::FindParticipants,
        participants::ParticipantEntry,
        participants::ById,
        participants::ParticipantLine,
        participants::ParticipantList,
        participants::AlikeReason,
        participants::Alike,
        participants::EntryCheck,
        participants::Registered,
        participants::RegisterForm,
        participants::ParticipantPage,
        visits::StartVisit,
        wordings::WordingStatus,
        wordings::WhyNot,
        wordings::Approve,
        wordings::AllowStatuses,
        wordings::ExportQuestionnaire,
        wordings::Decided,
        wordings::WordingLine,
        wordings::QuestionnaireLine,
        wordings::QuestionnairesPage,
        wordings::WordingText,
        packs::PackFolder,
        packs::PackFile,
        packs::InstallPack,
        packs::NewSigner,
        packs::SignerKey,
        packs::PackFileLine,
        packs::PackInstrument,
        packs::PackKit,
        packs::NotCarriedLine,
        packs::PackRefusal,
        packs::PackPreview,
        packs::PackLine,
        packs::SignerLine,
        packs::PacksPage,
        patient::Hand,
        patient::Step,
        patient::PatientAnswer,
        patient::TakeBack,
        patient::SetPin,
        patient::PageKind,
        patient::PatientPage,
        patient::TakenBack,
        paper::PrintForm,
        paper::Take,
        paper::SettleDifference,
        paper::Printed,
        paper::KeyingPage,
        paper::Difference,
        paper::Comparison,
        languages::LanguageRow,
        languages::Unwritten,
        visits::ChooseForm,
        visits::FormBegun,
        visits::VisitStarted,
        visits::FormState,
        visits::FormLine,
        visits::VisitLine,
        visits::Offer,
        visits::InstrumentOffer,
        visits::VisitPage,
        forms::ChoiceLine,
        forms::ItemKind,
        forms::Shown,
        forms::ReadingLine,
        forms::PaperNote,
        forms::NoteInterpreter,
        forms::ItemLine,
        forms::AcknowledgedLine,
        forms::PromptLine,
        forms::FormPage,
        forms::SaveAnswer,
        forms::Saved,
        forms::ChangeLanguage,
        forms::Acknowledge,
        forms::FinishForm,
        forms::Gap,
        forms::Finish,
        results::Change,
        results::Correction,
        results::Corrected,
        results::ThresholdLine,
        results::ChangeKind,
        results::ScoreLine,
        results::CorrectionReason,
        results::AnswerLine,
        results::Edition,
        results::ResultPage,
        sending::SendPhase,
        sending::TroubleCode,
        sending::FetchTrouble,
        sending::Fetched,
        sending::RecordKind,
        sending::RefusalCode,
        sending::Tally,
        sending::RecordLine,
        sending::SendingPage,
        // What came with the end of the day.
        day::NoteUnfinished,
        today::AskToday,
        today::TodayOnly,
        today::LogContact,
        today::TodayLine,
        today::UnfinishedLine,
        today::TodayPage,
        attendance::AskAttendance,
        attendance::Came,
        attendance::KeepAttendance,
        attendance::GroupLine,
        attendance::NotedLine,
        attendance::AttendanceLine,
        attendance::AttendancePage,
        attendance::LineProblem,
        attendance::AttendanceKept,
        ways::BeginPlanned,
        ways::SpentAt,
        ways::AskStep,
        ways::TypedField,
        ways::KeepStep,
        ways::TakeBackStep,
        ways::CodeLine,
        ways::StepFieldKind,
        ways::ReadIn,
        ways::StepField,
        ways::StepForm,
        ways::StepKept,
        ways::ConsentItem,
        ways::ConsentRead,
        ways::StepLine,
        ways::PlanState,
        ways::EventLine,
        ways::PlanLine,
        ways::WayView,
        ways::WayPage,
        ways::StepPage,
        alerts::AskAlerts,
        alerts::AlertState,
        alerts::AlertGone,
        alerts::AlertLine,
        alerts::AlertSeverity,
        alerts::AlertsPage,
        alerts::AlertPage,
        person::MoveForm,
        person::CoursePoint,
        person::ScoreCourse,
        person::PersonForm,
        person::PersonPage,
        quality::QueryAbout,
        quality::AskQuery,
        quality::AnswerQuery,
        quality::RecordFindingKind,
        quality::RecordFinding,
        quality::QueryLine,
        quality::QualityPage,
        reports::ReportId,
        reports::AskReport,
        reports::ExportReport,
        reports::ReportsPage,
        reports::ReportTable,
        reports::Report,
        kits::KitId,
        kits::AdoptKit,
        kits::KitLine,
        kits::KitsPage,
        kits::KitVisit,
        kits::KitLevel,
        kits::KitForm,
        kits::Tailor,
        kits::OwnQuestion,
        kits::OwnQuestionKind,
        kits::OwnWording,
        kits::DecideTailoring,
        kits::TailoringState,
        kits::MayDecide,
        kits::TailoringLine,
        kits::TailoringPage,
        kits::KitAlert,
        kits::KitPage,
        training::TakeModule,
        training::RefreshModule,
        training::NameStages,
        training::ModuleStanding,
        training::ModuleLine,
        training::RegisterKind,
        training::RegisterLine,
        training::PracticeLine,
        training::TrainingPage,
        training::StageModule,
        training::StagePage,
        visits::PlannedStepLine,
        visits::VisitPlan,
        visits::PlannedFormLine,
        day::UnfinishedReason,
        day::SaveDayEnd,
        day::DayPage,
        day::StoppedEnd,
        day::Closing,
        day::DayVisit,
        day::DayForm,
        day::DayFormState,
        day::DayVerdict,
        day::SheetLine,
        day::DaySheet,
        day::DayCounts,
        day::DayDifference,
        day::DifferenceKind,
        computers::NameComputer,
        computers::ComputersPage,
        computers::ComputerLine,
        disputes::SettleDispute,
        disputes::FieldChoice,
        disputes::DisputeLine,
        disputes::DisputeKind,
        disputes::DisputePage,
        disputes::Side,
        disputes::FieldPair,
        disputes::DisputedResponse,
        door::SaveDoor,
        door::DoorKind,
        door::Enrol,
        door::Enrolled,
        door::DoorPage,
        preflight::PreflightPage,
        preflight::PreflightStep,
        preflight::Step,
        preflight::StepResult,
        preflight::PreflightFacts,
        sending::IssueKind,
        sending::Spot,
        sending::NextStep,
        sending::Traffic,
        participants::ChangeParticipant,
        results::Voided,
    ]
}

/// The one window may ask every command of the table, and nothing else but to
/// hear what changed.
#[test]
fn the_window_may_ask_our_commands_and_nothing_else() {
    let mut permissions = vec!["core:event:allow-listen".to_owned(), "core:event:allow-unlisten".to_owned()];
    permissions.extend(table().iter().map(|(name, ..)| format!("allow-{}", name.replace('_', "-"))));
    let capability = serde_json::json!({
        "identifier": "main",
        "description": "What the one window may do: ask our own commands, hear what changed, and nothing else.",
        "windows": ["main"],
        "permissions": permissions,
    });
    is_up_to_date(CAPABILITY, &format!("{capability:#}\n"));
}

#[test]
fn no_command_is_named_twice() {
    let names: Vec<_> = table().into_iter().map(|(name, ..)| name).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
}
