use std::{collections::BTreeSet, fs, sync::Arc};

use domain::{
    participant::Sex,
    response::{Missing, Mode, PromptAction},
};
use serde::Serialize;
use services::{Area, FieldProblem, ProblemCode, Severity, Why, World};
use tauri::test::{INVOKE_KEY, get_ipc_response, mock_builder, mock_context, noop_assets};
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

fn desk(folder: &std::path::Path) -> App {
    App::locked(World {
        clock: Box::new(crate::world::SystemClock::start()),
        ids: Box::new(crate::world::FreshIds),
        folder: folder.to_owned(),
        cost: services::session::COST,
        practice_endpoint: None,
        announce: Box::new(|_| {}),
    })
    .unwrap()
}

/// A locked desk answers every question about records with a problem, as data,
/// through the real bridge; and what is not a question at all with a refusal.
#[test]
fn a_locked_desk_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let app = mock_builder()
        .manage(Arc::new(desk(folder.path())))
        .invoke_handler(handler())
        .build(mock_context(noop_assets()))
        .unwrap();
    let window = tauri::WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
    let ask = |cmd: &str, input: serde_json::Value| {
        get_ipc_response(
            &window,
            tauri::webview::InvokeRequest {
                cmd: cmd.into(),
                callback: tauri::ipc::CallbackFn(0),
                error: tauri::ipc::CallbackFn(1),
                url: "tauri://localhost".parse().unwrap(),
                body: serde_json::json!({ "input": input }).into(),
                headers: Default::default(),
                invoke_key: INVOKE_KEY.to_string(),
            },
        )
    };

    let problem = ask("settings_page", serde_json::Value::Null).unwrap_err();
    assert_eq!(problem["code"], "locked");
    assert_eq!(problem["severity"], "notice");

    assert!(ask("participants_find", serde_json::json!({ "query": 7 })).is_err());
    assert!(ask("participants_find", serde_json::json!([])).is_err());
}

/// The window's view of this program. Run with `UPDATE=1` to write it.
#[test]
fn the_windows_types_are_up_to_date() {
    let mut ts = String::from("// Written by `the_windows_types_are_up_to_date`. Do not edit.\n\n");
    ts += &words("Sex", &Sex::ALL);
    ts += &words("Mode", &Mode::ALL);
    ts += &words("Missing", &Missing::ALL);
    ts += &words("PromptAction", &PromptAction::ALL);
    // The shapes of `domain::response`, which knows no window.
    ts += "export type Value = { choice: string } | { tick: boolean } | { scale: number };\n\n";
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
        languages::Words,
        session::Stage,
        session::Status,
        session::SignIn,
        clinic::JudgePassphrase,
        clinic::PassphraseVerdict,
        clinic::NewClinic,
        clinic::RecoverySheet,
        clinic::ClinicBegun,
        clinic::ConfirmRecovery,
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
        visits::ChooseForm,
        visits::VisitStarted,
        visits::FormState,
        visits::FormLine,
        visits::VisitLine,
        visits::WordingStatus,
        visits::Offer,
        visits::InstrumentOffer,
        visits::VisitPage,
        forms::ChoiceLine,
        forms::ItemKind,
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
        results::AnswerLine,
        results::Edition,
        results::ResultPage,
        sending::SendPhase,
        sending::TroubleCode,
        sending::RecordKind,
        sending::RefusalCode,
        sending::Tally,
        sending::RecordLine,
        sending::SendingPage,
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
