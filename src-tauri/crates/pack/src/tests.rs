mod chance;
mod faults;
mod hostile;
mod kit;
mod programmes;
mod whole;
