use domain::{
    ResponseId,
    response::{Given, Missing},
};
use uuid::Uuid;

use super::*;
use crate::{
    Kind,
    testing::{a_draft, clinic_with_a_draft, interpreter, stamp},
};

#[test]
fn a_copy_says_all_that_counts_and_keeps_its_times() {
    let mut store = clinic_with_a_draft();
    let from = a_draft().id;
    let item = "rmdq24-1";
    let missing = |why| Some(Given::Missing(why));
    store
        .write::<_, StoreError>(stamp(), |w| {
            w.save_interpreter(from, Some(&interpreter()))?;
            w.add_answer(from, 1, item, missing(Missing::Declined).as_ref())?;
            w.add_edition(from, None, &[])?;
            w.add_answer(from, 2, item, missing(Missing::NotAsked).as_ref())?;
            w.add_edition(from, Some("typed wrongly"), &[]).map(drop)
        })
        .unwrap();
    let original = store.read(|r| r.response(from)).unwrap();
    let copy = Response { id: ResponseId(Uuid::from_u128(0xc0)), ..original.clone() };
    let later = crate::Stamp { at: "2026-04-01T09:00:00+01:00".parse().unwrap(), ..stamp() };

    store.write::<_, StoreError>(later, |w| w.copy_response(from, &copy, &[])).unwrap();

    let kept = store.read(|r| r.response(copy.id)).unwrap();
    assert_eq!(kept, Response { id: copy.id, edition: 1, ..original.clone() });
    assert_eq!(kept.answers[item], Given::Missing(Missing::NotAsked));
    store
        .read::<_, StoreError>(|r| {
            assert_eq!(r.readings(copy.id)?, r.readings(from)?);
            assert_eq!(r.spoken(copy.id, 1)?, r.spoken(from, 2)?);
            assert_eq!(r.editions(copy.id)?.len(), 1);
            assert_eq!(r.response(from)?, original, "the one it was made of stays as it is");
            assert!(r.waiting(Kind::Response, 9)?.iter().any(|queued| queued.id == copy.id.0));
            assert_eq!(r.content_break()?, None);
            Ok(())
        })
        .unwrap();
}
