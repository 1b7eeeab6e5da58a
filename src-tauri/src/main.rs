#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]
//! The program.

fn main() -> Result<(), desktop::StartError> {
    desktop::run()
}
