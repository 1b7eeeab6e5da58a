-- Step 0011: an alert knows when somebody has to do something next: act, or see what became of a promise.

ALTER TABLE alerts ADD COLUMN next TEXT;                               -- UTC; NULL where no time is set
UPDATE alerts SET next = due WHERE state = 'open';
-- Of a promise the start of its day, as near as the file knows: the newest that was made.
UPDATE alerts SET next = (
    SELECT max(json_extract(s.content, '$.promised.day')) || 'T00:00:00.000Z' FROM steps s
    WHERE s.about = alerts.id AND s.kind = 'alert-action'
) WHERE state = 'promised';
DROP INDEX alerts_open;
CREATE INDEX alerts_open ON alerts (coalesce(next, 'none'), id) WHERE state <> 'closed';
