/** What the fields of a participant are called, by their names in what the program says of them. */
import { say } from "../../text/text";

export const labels = (): Record<string, string> => ({
  family: say("register-family"),
  given: say("register-given"),
  born: say("register-born"),
  nhs_number: say("register-nhs"),
  sex: say("register-sex"),
  language: say("register-language"),
  interpreter: say("register-interpreter"),
});
