//! Everything the window can ask for: the table of contents of the program.
//!
//! A command is one line. What it does is said by the verb it names; this file
//! only carries the question to another thread, so that a slow disk never
//! freezes the window, and turns an error into a problem.

use std::sync::Arc;

use services::{
    App, Changed, Error, Ids, Problem, clinic, endpoint, forms, languages, participants, results, sending,
    session, settings, visits,
};
use tauri::{State, ipc::Invoke};

type Desk<'a> = State<'a, Arc<App>>;

macro_rules! commands {
    ($( $(#[$doc:meta])* $name:ident($input:ty) -> $output:ty = $verb:path; )+) => {
        $(
            $(#[$doc])*
            #[tauri::command]
            async fn $name(desk: Desk<'_>, input: $input) -> Result<$output, Problem> {
                ask(&desk, move |app| $verb(app, input)).await
            }
        )+

        /// Hands the commands to the window.
        pub fn handler<R: tauri::Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),+]
        }

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
    status(()) -> session::Status = session::status;
    /// The words of the window in one language.
    words(languages::ChooseLanguage) -> languages::Words = languages::words;
    /// From now on the window speaks this language.
    language_choose(languages::ChooseLanguage) -> Changed<()> = languages::choose;

    /// Whether a passphrase would do.
    passphrase_judge(clinic::JudgePassphrase) -> clinic::PassphraseVerdict = clinic::judge;
    /// Four words that make a good passphrase.
    passphrase_suggest(()) -> String = clinic::suggest;
    /// Makes the keys of a new clinic.
    clinic_begin(clinic::NewClinic) -> clinic::ClinicBegun = clinic::begin;
    /// Sets the clinic up once the recovery key was repeated.
    clinic_confirm(clinic::ConfirmRecovery) -> Changed<()> = clinic::confirm;

    /// Opens the records.
    session_sign_in(session::SignIn) -> Changed<()> = session::sign_in;
    /// Closes them.
    session_lock(()) -> Changed<()> = session::lock;
    /// Somebody touched the window.
    session_active(()) -> () = session::active;

    /// Whether records could go to an address.
    endpoint_try(endpoint::Address) -> endpoint::Finding = endpoint::try_it;
    /// Where records go from now on.
    endpoint_save(endpoint::SaveEndpoint) -> Changed<()> = endpoint::save;
    /// Everything that can be set.
    settings_page(()) -> settings::SettingsPage = settings::page;
    /// What leaves the clinic.
    settings_sending(settings::SaveSending) -> Changed<()> = settings::save_sending;
    /// What staff read at a safety prompt.
    settings_prompt(settings::SavePrompt) -> Changed<()> = settings::save_prompt;

    /// Whoever matches what was typed.
    participants_find(participants::FindParticipants) -> participants::ParticipantList = participants::find;
    /// What the form for somebody new needs.
    participants_form(()) -> participants::RegisterForm = participants::form;
    /// How what was typed so far is understood.
    participants_check(participants::ParticipantEntry) -> participants::EntryCheck = participants::check;
    /// Puts somebody on file.
    participants_register(participants::ParticipantEntry) -> Changed<participants::Registered> = participants::register;
    /// Somebody, and their visits.
    participants_open(participants::ById) -> participants::ParticipantPage = participants::open;

    /// Starts a visit.
    visits_start(visits::StartVisit) -> Changed<visits::VisitStarted> = visits::start;
    /// A visit, and its forms.
    visits_open(participants::ById) -> visits::VisitPage = visits::open;

    /// Begins a form.
    forms_begin(visits::ChooseForm) -> Changed<String> = visits::begin_form;
    /// A form, as it stands.
    forms_open(participants::ById) -> forms::FormPage = forms::open;
    /// Keeps one answer.
    forms_answer(forms::SaveAnswer) -> Changed<forms::Saved> = forms::answer;
    /// Goes on in another language.
    forms_language(forms::ChangeLanguage) -> Changed<forms::FormPage> = forms::change_language;
    /// Notes what was done about a safety prompt.
    forms_acknowledge(forms::Acknowledge) -> Changed<forms::Saved> = forms::acknowledge;
    /// Finishes a form.
    forms_finish(forms::FinishForm) -> Changed<forms::Finish> = forms::finish;
    /// A finished form.
    forms_result(participants::ById) -> results::ResultPage = results::open;
    /// Corrects a finished form.
    forms_correct(results::Correction) -> Changed<results::Corrected> = results::correct;

    /// What waits, what was sent, what was refused.
    sending_page(()) -> sending::SendingPage = sending::page;
    /// Sends what waits.
    sending_now(()) -> Changed<()> = sending::now;
    /// Sends a refused record again.
    sending_again(participants::ById) -> Changed<()> = sending::again;
}

async fn ask<T: Send + 'static>(
    desk: &Desk<'_>,
    verb: impl FnOnce(&App) -> Result<T, Error> + Send + 'static,
) -> Result<T, Problem> {
    let app = Arc::clone(desk);
    let asked = tauri::async_runtime::spawn_blocking(move || verb(&app)).await;
    let told = |error: &Error| Problem::tell(error, crate::world::FreshIds.fresh());
    match asked {
        Ok(answer) => answer.map_err(|error| told(&error)),
        Err(_) => Err(told(&Error::Panicked)),
    }
}

#[cfg(test)]
mod tests;
