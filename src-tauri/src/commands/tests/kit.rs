//! A real desk in every state, asked through the real bridge.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use serde_json::{Value, json};
use services::{App, Role, World, clinic, keys, participants, patient, session, staff, visits};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tempfile::TempDir;

use super::super::handler;

pub const GRACE: &str = "Grace Obi";
pub const PASSPHRASE: &str = "gravel-lantern-ocean-fidget";
/// What everybody else chooses.
pub const THEIRS: &str = "copper-violin-harbour-seven";

/// A window in front of a desk of its own.
pub struct Desk {
    pub app: Arc<App>,
    pub folder: TempDir,
    pub recovery: String,
    window: tauri::WebviewWindow<MockRuntime>,
    _bridge: tauri::App<MockRuntime>,
}

impl Desk {
    /// A folder with nothing in it.
    pub fn empty() -> Self {
        Self::over(tempfile::tempdir().unwrap())
    }

    fn over(folder: TempDir) -> Self {
        let app = Arc::new(
            App::locked(World {
                clock: Box::new(crate::world::SystemClock::start()),
                ids: Box::new(crate::world::FreshIds),
                folder: folder.path().join("clinic"),
                account: None,
                cost: vault::Cost::LEAST,
                practice_endpoint: None,
                places: services::Places::default(),
                full_screen: Box::new(|_| {}),
                announce: Box::new(|_| {}),
            })
            .unwrap(),
        );
        let bridge = mock_builder()
            .manage(Arc::clone(&app))
            .invoke_handler(handler())
            .build(mock_context(noop_assets()))
            .unwrap();
        let label = format!("main-{}", NEXT.fetch_add(1, Ordering::Relaxed));
        let window = tauri::WebviewWindowBuilder::new(&bridge, label, Default::default()).build().unwrap();
        Self { app, folder, recovery: String::new(), window, _bridge: bridge }
    }

    /// A clinic with Grace at the desk.
    pub fn open() -> Self {
        let mut desk = Self::empty();
        let new = clinic::NewClinic {
            language: "en-GB".into(),
            clinic: "Riverside".into(),
            site: "07".into(),
            name: GRACE.into(),
            passphrase: PASSPHRASE.into(),
        };
        let sheet = clinic::begin(&desk.app, new).unwrap().sheet.unwrap();
        let groups = sheet.ask.iter().map(|&place| sheet.groups[place].clone()).collect();
        clinic::confirm(&desk.app, clinic::ConfirmRecovery { groups }).unwrap();
        desk.recovery = sheet.groups.join("-");
        desk
    }

    /// A clinic that nobody has open.
    pub fn locked() -> Self {
        let desk = Self::open();
        session::lock(&desk.app, ()).unwrap();
        desk
    }

    /// A clinic with somebody new at the desk, who has not chosen a passphrase yet.
    pub fn with_somebody_new(role: Role) -> Self {
        let desk = Self::open();
        let new = staff::NewPerson { name: "Amira Said".into(), role };
        let passphrase = staff::add(&desk.app, new).unwrap().value.passphrase.unwrap();
        desk.sign_in("Amira Said", &passphrase);
        desk
    }

    /// The same once they have.
    pub fn with(role: Role) -> Self {
        let desk = Self::open();
        let new = staff::NewPerson { name: "Amira Said".into(), role };
        let old = staff::add(&desk.app, new).unwrap().value.passphrase.unwrap();
        desk.sign_in("Amira Said", &old);
        let change = keys::ChangePassphrase { old, new: THEIRS.into() };
        assert_eq!(keys::change_passphrase(&desk.app, change).unwrap().value, []);
        desk
    }

    /// The same when what stands outside the file says that rows are missing.
    pub fn damaged_with(role: Role) -> Self {
        let desk = Self::with(role);
        session::lock(&desk.app, ()).unwrap();
        std::fs::remove_file(desk.folder.path().join("clinic/records.anchor")).unwrap();
        desk.sign_in("Amira Said", THEIRS);
        desk
    }

    /// A clinic where whoever has this role gave the screen to a patient.
    pub fn handed_by(role: Role) -> Self {
        let desk = Self::with(role);
        let visit = visits::StartVisit { participant: desk.register(), day: String::new() };
        let visit = visits::start(&desk.app, visit).unwrap().value.visit.unwrap();
        let form = visits::ChooseForm {
            visit,
            instrument: "nprs".into(),
            language: "en-GB".into(),
            mode: domain::response::Mode::Patient,
            paper_day: None,
            interpreter: None,
        };
        let response = visits::begin_form(&desk.app, form).unwrap().value.response.unwrap();
        patient::hand(&desk.app, patient::Hand { response }).unwrap();
        desk
    }

    /// A clinic that the recovery key has opened.
    pub fn recovering() -> Self {
        let desk = Self::locked();
        keys::recover(&desk.app, keys::UseRecovery { key: desk.recovery.clone() }).unwrap();
        desk
    }

    pub fn sign_in(&self, name: &str, passphrase: &str) {
        let who = session::SignIn { name: name.into(), passphrase: passphrase.into() };
        session::sign_in(&self.app, who).unwrap();
    }

    /// Somebody on file.
    pub fn register(&self) -> String {
        let entry: participants::ParticipantEntry =
            serde_json::from_value(sample("participants_register")).unwrap();
        participants::register(&self.app, entry).unwrap().value.participant.unwrap()
    }

    /// What the window would be told.
    pub fn ask(&self, command: &str, input: Value) -> Result<Value, Value> {
        let answer = get_ipc_response(
            &self.window,
            tauri::webview::InvokeRequest {
                cmd: command.into(),
                callback: tauri::ipc::CallbackFn(0),
                error: tauri::ipc::CallbackFn(1),
                url: "tauri://localhost".parse().unwrap(),
                body: json!({ "input": input }).into(),
                headers: Default::default(),
                invoke_key: INVOKE_KEY.to_string(),
            },
        );
        answer.map(|body| body.deserialize().unwrap())
    }
}

static NEXT: AtomicU64 = AtomicU64::new(0);

const ID: &str = "0195c1a0-0000-7000-8000-000000000001";

/// A question of the right shape for each command.
pub fn sample(command: &str) -> Value {
    let entry = json!({
        "family": "Yusuf", "given": "Amina", "born": "12/3/1952", "sex": "female", "nhs_number": "",
        "language": "en-GB", "interpreter": false, "alike_accepted": [],
    });
    let from = json!({ "folder": "/nowhere", "name": GRACE, "passphrase": PASSPHRASE });
    let step = json!({
        "kind": "screening", "kit": "lbp-hte16", "participant": null, "visit": null, "about": null, "id": null,
    });
    match command {
        "words" | "language_choose" => json!({ "tag": "en-GB" }),
        "passphrase_judge" => json!({ "passphrase": PASSPHRASE, "name": GRACE, "clinic": "Riverside" }),
        "passphrase_suggest" => json!({ "name": GRACE, "clinic": "Riverside" }),
        "clinic_begin" => json!({
            "language": "en-GB", "clinic": "Riverside", "site": "07", "name": GRACE, "passphrase": PASSPHRASE,
        }),
        "clinic_confirm" | "recovery_confirm" => json!({ "groups": ["0000", "0000", "0000"] }),
        "session_sign_in" => json!({ "name": GRACE, "passphrase": PASSPHRASE }),
        "session_active" => json!({ "place": "participants" }),
        "draft_keep" => json!({ "place": "register", "content": "{}" }),
        "draft_take" => json!({ "place": "register" }),
        "passphrase_change" => json!({ "old": PASSPHRASE, "new": THEIRS }),
        "recovery_use" => json!({ "key": "0000-0000" }),
        "recovery_person" => json!({ "person": ID, "passphrase": THEIRS }),
        "keys_renew" => json!({ "passphrase": PASSPHRASE, "reason": "a stolen copy" }),
        "escrow_set" => json!({ "recipient": "" }),
        "staff_add" => json!({ "name": "Somebody New", "role": "clinician" }),
        "staff_rename" => json!({ "id": ID, "name": "Another Name" }),
        "staff_role" => json!({ "id": ID, "role": "auditor" }),
        "staff_leave" => json!({ "id": ID, "reason": "moved away" }),
        "trail_page" => json!({
            "person": "", "action": "", "participant": "", "from": "", "to": "", "before": null,
        }),
        "backups_place" | "restore_list" => json!({ "folder": "" }),
        "restore_preview" => from,
        "restore_now" => json!({ "from": from, "reason": "a test" }),
        "safety_go_on" => json!({ "reason": "a test" }),
        "endpoint_try" => json!({ "address": "http://127.0.0.1:1/fhir" }),
        "endpoint_save" => json!({ "address": null }),
        "settings_sending" => json!({ "identified": false }),
        "settings_prompt" => json!({ "text": "Tell the duty doctor." }),
        "settings_retention" => json!({ "days": null }),
        "participants_find" => json!({ "query": "yus" }),
        "participants_check" | "participants_register" => entry,
        "rights_withdraw" => json!({ "id": ID, "reason": "asked to" }),
        "rights_restrict" => json!({ "id": ID, "on": true, "reason": "asked to" }),
        "rights_erase" => {
            json!({ "id": ID, "study_number": "07-0001", "also_unsent": false, "reason": "asked to" })
        }
        "rights_hand_over" => json!({ "id": ID, "folder": "/nowhere", "reason": "asked to" }),
        "visits_begin" => {
            json!({ "participant": ID, "kit": "lbp-hte16", "plan": "v0", "turn": 0, "day": "" })
        }
        "visits_spent" => json!({ "place": ID, "patient": 1, "staff": 1 }),
        "today_contact" => json!({
            "participant": ID, "kit": "lbp-hte16", "plan": "v0", "turn": 0, "how": "phone", "result": "reached",
        }),
        "steps_form" => step,
        "steps_keep" => json!({ "step": step, "day": "", "fields": [], "reason": "" }),
        "steps_take_back" => json!({ "step": ID, "reason": "wrong person" }),
        "attendance_page" => json!({ "kit": "group-programme", "day": "", "number": 1, "group": 1 }),
        "attendance_keep" => json!({
            "kit": "group-programme", "day": "", "number": 1, "group": 1,
            "people": [{ "participant": ID, "attended": true, "reason": "" }],
        }),
        "alerts_page" => json!({ "closed": false }),
        "forms_move" => json!({ "response": ID, "study_number": "07-0001", "reason": "wrong person" }),
        "quality_ask" => {
            json!({ "about": { "kind": "step", "id": ID }, "item": null, "text": "Is this right?" })
        }
        "quality_answer" => json!({ "query": ID, "text": "It is.", "close": true }),
        "reports_open" | "reports_print" => json!({ "report": "funnel", "kit": "lbp-hte16" }),
        "reports_export" => json!({ "report": "funnel", "kit": "lbp-hte16", "leaves": true }),
        "kits_open" => json!({ "kit": "lbp-hte16" }),
        "kits_adopt" => json!({
            "kit": "lbp-hte16", "runs": true, "recipients": [], "instructions": [], "confirmed_by": "", "confirmed": [],
        }),
        "kits_propose" => json!({
            "kit": "lbp-hte16", "optional": [], "reasons": [], "without": [], "windows": [], "names": [],
            "questions": [],
        }),
        "kits_decide" => {
            json!({ "kit": "lbp-hte16", "number": 1, "approve": true, "alone": false, "reason": "" })
        }
        "kits_stage" | "training_practise" => json!({ "kit": "lbp-hte16" }),
        "kits_stages" => json!({ "kit": "lbp-hte16", "learning": "", "live": "2026-01-05" }),
        "training_take" => json!({ "kit": "lbp-hte16", "module": "t1", "minutes": "30", "score": "9" }),
        "training_refresh" => json!({ "kit": "lbp-hte16", "module": "t1", "confirmed": true }),
        "visits_start" => json!({ "participant": ID, "day": "" }),
        "forms_begin" => {
            json!({ "visit": ID, "instrument": "phq-9", "language": "en-GB", "mode": "patient",
                "paper_day": null, "interpreter": null })
        }
        "forms_answer" => {
            json!({ "response": ID, "item": "q1", "given": { "answer": { "choice": "1" } }, "typed": null })
        }
        "forms_interpreter" => json!({ "response": ID, "kind": "professional", "detail": "4711" }),
        "patient_hand" => json!({ "response": ID }),
        "patient_go" => json!("stay"),
        "patient_answer" => json!({ "item": "q1", "given": { "answer": { "choice": "1" } }, "typed": null }),
        "patient_return" => json!({ "secret": "0000" }),
        "pin_set" => json!({ "passphrase": PASSPHRASE, "pin": "2580" }),
        "paper_print" => {
            json!({ "instrument": "phq-9", "language": "en-GB", "participant": null, "folder": "/nowhere" })
        }
        "paper_answer" => json!({ "response": ID, "item": "q1", "given": null, "typed": null }),
        "paper_settle" => json!({ "response": ID, "item": "q1", "take": "first", "reason": "a test" }),
        "questionnaires_text" => json!("00"),
        "questionnaires_approve" => json!({ "digests": [], "approved": true }),
        "questionnaires_allow" => json!({ "allowed": ["published", "licensed", "collated", "local", "own"] }),
        "questionnaires_export" => json!({ "instrument": "phq-9", "folder": "/nowhere" }),
        "packs_files" => json!({ "folder": "/nowhere" }),
        "packs_look" => json!({ "path": "/nowhere/x.prompack" }),
        "packs_install" => json!({ "path": "/nowhere/x.prompack", "digest": "00" }),
        "signers_add" => json!({ "name": "Sponsor", "key": "RW" }),
        "signers_remove" => json!({ "key": "RW" }),
        "forms_language" => json!({ "response": ID, "language": "pl" }),
        "forms_acknowledge" => json!({ "response": ID, "prompt": "p", "action": "other", "note": "" }),
        "forms_finish" => json!({ "response": ID, "rest_blank": false }),
        "forms_void" => json!({ "id": ID, "reason": "typed for somebody else" }),
        "participants_change" => json!({ "id": ID, "reason": "typed wrong", "entry": {
            "family": "Yusuf", "given": "Amina", "born": "12 3 1952", "sex": "female", "nhs_number": "",
            "language": "ar", "interpreter": true, "alike_accepted": [],
        } }),
        "day_unfinished" => json!({ "response": ID, "reason": "goes-on" }),
        "day_settings" => json!({ "time": "17:00" }),
        "computers_name" => json!({ "name": "Room 3", "letter": "B" }),
        "disputes_settle" => json!({ "id": ID, "fields": [], "keep": null, "reason": "asked them" }),
        "door_save" => json!({
            "kind": "none", "client_id": "", "scope": "", "token_url": "", "authority_file": "",
            "authority_forget": false, "certificate_file": "", "proxy": false, "compress": true,
        }),
        "door_enrol" => json!({ "code": "one-time" }),
        "forms_correct" => {
            json!({ "response": ID, "code": "transcription_error", "reason": "typed wrong", "changes": [] })
        }
        "participants_open" | "rights_page" | "visits_open" | "forms_open" | "forms_result"
        | "paper_again" | "paper_compare" | "sending_again" | "sending_support" | "staff_enrol"
        | "ways_page" | "steps_open" | "alerts_open" | "reports_notice" | "person_page" | "person_print"
        | "day_sheet" | "training_sign" | "training_print" | "day_print" | "disputes_open"
        | "participants_entry" => {
            json!({ "id": ID })
        }
        "today_page" => json!({ "only": "overdue" }),
        "status"
        | "sending_again_all"
        | "sending_pause"
        | "day_page"
        | "today_print"
        | "quality_page"
        | "reports_page"
        | "kits_page"
        | "training_page"
        | "day_close"
        | "computers_page"
        | "disputes_page"
        | "door_page"
        | "door_key"
        | "preflight_run"
        | "preflight_print"
        | "session_lock"
        | "session_clock"
        | "recovery_people"
        | "recovery_renew"
        | "staff_page"
        | "trail_check"
        | "trail_witness"
        | "backups_page"
        | "backups_now"
        | "safety_page"
        | "settings_page"
        | "participants_begin"
        | "participants_form"
        | "sending_page"
        | "sending_now"
        | "questionnaires_page"
        | "packs_page"
        | "languages_page" => Value::Null,
        other => panic!("no sample for {other}"),
    }
}
