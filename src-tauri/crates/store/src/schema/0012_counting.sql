-- Step 0012: counting what is confirmed costs less.
--
-- As before, but for OR FAIL: where a statement may have to take back its own part of a change, SQLite copies every page
-- before it touches it, and each piece of that copy is memory to be locked and wiped. Nothing here is ever taken back
-- in part: whatever fails takes the whole change with it.

DROP TRIGGER outbox_counts_old;
CREATE TRIGGER outbox_counts_old AFTER DELETE ON outbox BEGIN
    UPDATE OR FAIL tallies SET waiting = waiting - (OLD.refusal IS NULL), refused = refused - (OLD.refusal IS NOT NULL),
        confirmed = confirmed + EXISTS (SELECT 1 FROM receipts WHERE kind = OLD.kind AND id = OLD.id)
    WHERE kind = OLD.kind;
END;
