-- Step 0010: since when the endpoint has named a record by itself, as it was sent.

ALTER TABLE receipts ADD COLUMN reconciled TEXT;                       -- when it was asked back and was as it was sent, UTC; NULL until then
-- A safe sheet was kept only after everything that was confirmed before it had been asked back.
UPDATE receipts SET reconciled =
    (SELECT min(s.at) FROM sheets s WHERE s.verdict = 'safe' AND s.at > receipts.at);
CREATE INDEX receipts_not_reconciled ON receipts (kind, id) WHERE reconciled IS NULL;
