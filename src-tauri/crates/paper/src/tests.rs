mod document;
mod file;
mod layout;
mod reading;
mod refusals;
mod samples;
