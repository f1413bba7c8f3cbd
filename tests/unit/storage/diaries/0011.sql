PRAGMA application_id = 1298550892;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
CREATE TABLE confirmation (
	observance VARCHAR NOT NULL,
	practice VARCHAR NOT NULL,
	cycle VARCHAR NOT NULL,
	nation VARCHAR NOT NULL,
	first_day DATE NOT NULL,
	announced_by VARCHAR NOT NULL,
	entered DATE NOT NULL,
	CONSTRAINT pk_confirmation PRIMARY KEY (observance, practice, cycle, nation)
);
INSERT INTO "confirmation" VALUES('islam.eid-al-fitr','umm-al-qura','1448','','2027-03-10','East London Mosque','2027-03-08');
CREATE TABLE own_observance (
	id VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	rule VARCHAR NOT NULL,
	tier VARCHAR NOT NULL,
	restrictions VARCHAR NOT NULL,
	advice VARCHAR NOT NULL,
	begins VARCHAR NOT NULL,
	days INTEGER NOT NULL,
	entered DATE NOT NULL,
	CONSTRAINT pk_own_observance PRIMARY KEY (id)
);
INSERT INTO "own_observance" VALUES('own.audit-day','Audit day','{"day": "2026-10-07", "kind": "once"}','plan','["custom"]','["Keep the morning free."]','midnight',1,'2026-09-01');
CREATE TABLE programme (
	id VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	colour VARCHAR NOT NULL,
	pattern VARCHAR NOT NULL,
	CONSTRAINT pk_programme PRIMARY KEY (id)
);
INSERT INTO "programme" VALUES('programme-1','Foundation programme','#3355aa','solid');
CREATE TABLE decision (
	id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	session_print VARCHAR NOT NULL, 
	session_title VARCHAR NOT NULL, 
	session_when VARCHAR NOT NULL, 
	observance VARCHAR NOT NULL, 
	observance_name VARCHAR NOT NULL, 
	severity VARCHAR NOT NULL, 
	dates VARCHAR NOT NULL, 
	decision VARCHAR NOT NULL, 
	alternatives VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	decided DATE NOT NULL, 
	CONSTRAINT pk_decision PRIMARY KEY (id)
);
INSERT INTO "decision" VALUES('decision-1','session-1','2026-09-21T09:00:00','Weekly teaching','21 September 2026, 9am to midday','judaism.yom-kippur','Yom Kippur','avoid','[["diaspora", "5787", "", "2026-09-21/2026-09-22"]]','A second sitting is offered.','Monday 28 September; a recording.','Programme director','2026-09-01');
CREATE TABLE support_plan (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	is_shared BOOLEAN NOT NULL, 
	content VARCHAR NOT NULL, 
	CONSTRAINT pk_support_plan PRIMARY KEY (id)
);
INSERT INTO "support_plan" VALUES('plan-1','My rotation',0,'{"adjustments": ["Room step-free"], "anchors": {"job_start": "2026-08-05"}, "entered": {}, "guides": ["atw"], "settled": {"atw.apply_early": {"day": "2026-03-04", "on": "2026-03-02", "outcome": "done"}}, "snoozed": {"atw.tell_start": "2026-07-10"}, "tie": {"anchor": "session_date", "session": "session-1"}}');
ALTER TABLE support_plan ADD COLUMN sealed BLOB;
INSERT INTO "support_plan" VALUES('plan-2','',0,'',X'1C621115987450D66D5429392D5E221B2A5E56840DFC66AB9F1F4DCF5891B3F7AF90A42027509663B01A973CCD4C634734ED6DBC4D8908985FC1A98B77296A8AB5FBCE26D71D4BF8CBB894179C656D9D15E4D93AB5B379BED5DB0AFE6253B263841EBE214B5B271FA3391F0F46F9EA7A7C1125E8F25E59B612B429004D7CDA17A311F31D14DF22012AE60E413EC94001F224943E0D2FE9CF82F0B903FD581A8391043CC494C985FC9E61B45E3D1D0929C83680DED1FBFD81DEB456F415955CDFF6D440E68B46192DD5D4EABC1F584525BB6B79C0E90F2421CE8266A0AA240A04C2882CEE0519D5C5E75D447F14B2F636EB2DEC26BD055362E03A721591');
CREATE TABLE plan_lock (
	id INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	passes INTEGER NOT NULL, 
	memory INTEGER NOT NULL, 
	proof BLOB NOT NULL, 
	CONSTRAINT pk_plan_lock PRIMARY KEY (id), 
	CONSTRAINT ck_plan_lock_single CHECK (id = 1)
);
INSERT INTO "plan_lock" VALUES(1,X'C9B5CCDE969D392829BABCA09C44BE81',3,67108864,X'F7A26449442479A6E637C131948165A5CDDB3B37981101CF69FC2423555982DD72957659F5E59E37E56F5D3E44CF5C480AB7346B0D');
CREATE TABLE local_note (
	page VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	written DATE NOT NULL, 
	CONSTRAINT pk_local_note PRIMARY KEY (page)
);
INSERT INTO "local_note" VALUES('islam','Prayer room: level 2
Chaplaincy: extension 1234','2026-11-26');
CREATE TABLE reminder (
	kind VARCHAR NOT NULL,
	subject VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	day DATE NOT NULL,
	days_before INTEGER,
	done BOOLEAN NOT NULL,
	snoozed_until DATE,
	CONSTRAINT pk_reminder PRIMARY KEY (kind, subject)
);
INSERT INTO "reminder" VALUES('occurrence','["islam.eid-al-fitr", "umm-al-qura", "1448", ""]','Eid al-Fitr','2027-03-09',56,0,'2027-01-19');
CREATE TABLE session (
	id VARCHAR NOT NULL,
	uid VARCHAR NOT NULL,
	recurrence_id DATETIME,
	programme_id VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	starts_at DATETIME NOT NULL,
	ends_at DATETIME NOT NULL,
	all_day BOOLEAN NOT NULL,
	zone VARCHAR NOT NULL,
	location VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	kind_basis VARCHAR NOT NULL,
	notes VARCHAR NOT NULL,
	rule VARCHAR,
	first_day INTEGER NOT NULL,
	last_day INTEGER, tutor VARCHAR DEFAULT '' NOT NULL, guide VARCHAR DEFAULT '' NOT NULL, skips VARCHAR DEFAULT '' NOT NULL, themes VARCHAR DEFAULT '' NOT NULL,
	CONSTRAINT pk_session PRIMARY KEY (id),
	CONSTRAINT fk_session_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id) ON DELETE RESTRICT,
	CONSTRAINT uq_session_uid_recurrence_id UNIQUE (uid, recurrence_id)
);
INSERT INTO "session" VALUES('session-1','session-1@example.org',NULL,'programme-1','Weekly teaching','2026-09-21 09:00:00.000000','2026-09-21 12:00:00.000000',0,'Europe/London','Room 1','teaching','guessed','','FREQ=WEEKLY;COUNT=10',739880,739943,'','','','');
INSERT INTO "session" VALUES('session-2','session-1@example.org','2026-09-28 09:00:00.000000','programme-1','Weekly teaching, in the library','2026-09-29 09:00:00.000000','2026-09-29 12:00:00.000000',0,'Europe/London','Room 1','teaching','guessed','',NULL,739888,739888,'','','','our-business,our-people');
CREATE TABLE "session_exception" (
	session_id VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	starts_at DATETIME NOT NULL, 
	CONSTRAINT pk_session_exception PRIMARY KEY (session_id, role, position), 
	CONSTRAINT fk_session_exception_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE CASCADE, 
	CONSTRAINT ck_session_exception_role CHECK (role IN ('excluded', 'added', 'skipped'))
);
INSERT INTO "session_exception" VALUES('session-1','excluded',0,'2026-10-05 09:00:00.000000');
INSERT INTO "session_exception" VALUES('session-1','added',0,'2026-10-06 14:00:00.000000');
CREATE TABLE session_template (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	minutes INTEGER NOT NULL, 
	location VARCHAR NOT NULL, 
	tutor VARCHAR NOT NULL, 
	programme_id VARCHAR, 
	notes VARCHAR NOT NULL, 
	starts_at TIME, 
	hidden BOOLEAN NOT NULL, 
	CONSTRAINT pk_session_template PRIMARY KEY (id)
);
INSERT INTO "session_template" VALUES('own.journal-club','Our journal club','Journal club','teaching',60,'Library','Dr Osei','programme-1','Bring a paper.','12:30:00.000000',0);
CREATE TABLE setting (
	"key" VARCHAR NOT NULL,
	value VARCHAR NOT NULL,
	CONSTRAINT pk_setting PRIMARY KEY ("key")
);
INSERT INTO "setting" VALUES('settings','{"clock": "24-hour", "hidden_practices": [], "hidden_programmes": [], "hidden_traditions": [], "lowest_tier": "aware", "place": "leeds"}');
CREATE TABLE session_number (number INTEGER NOT NULL, session_id VARCHAR NOT NULL, programme_id VARCHAR NOT NULL, CONSTRAINT pk_session_number PRIMARY KEY (number), CONSTRAINT uq_session_number_session_id UNIQUE (session_id));
INSERT INTO "session_number" VALUES(1,'session-1','programme-1');
INSERT INTO "session_number" VALUES(2,'session-2','programme-1');
CREATE VIRTUAL TABLE session_words USING fts5 (programme, title, location, tutor, notes, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO "session_words" (rowid, programme, title, location, tutor, notes) VALUES(1,'Foundation programme','Weekly teaching','Room 1','','');
INSERT INTO "session_words" (rowid, programme, title, location, tutor, notes) VALUES(2,'Foundation programme','Weekly teaching, in the library','Room 1','','');
CREATE TABLE recruitment_round (
	id VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	CONSTRAINT pk_recruitment_round PRIMARY KEY (id)
);
INSERT INTO "recruitment_round" VALUES('round-1','Two clinical tutors','{"anchors": {"interview": "2027-03-09"}, "counts": {"shortlist.applied": 24}, "days": {"advertise": "2027-01-11"}, "notes": {"define": "Agree the criteria with both sites."}, "status": "running", "themes": ["our-people"], "ticks": ["define.criteria"]}');
CREATE TABLE booking (
	id VARCHAR NOT NULL, 
	event VARCHAR NOT NULL, 
	day DATE, 
	content VARCHAR NOT NULL, 
	CONSTRAINT pk_booking PRIMARY KEY (id)
);
INSERT INTO "booking" VALUES('booking-1','Grand round on kidney care','2027-04-14','{"answers": {"line-up": {"text": "Two of five are women.", "verdict": "partly"}}, "audience": "Trainees", "form": "both", "hours": ["12:30", "14:00"], "kind": "catered", "needs": "A microphone for every speaker", "organiser": "Renal education team", "panel": [[2, "renal physicians"], [1, "dialysis nurse, chair"]], "place": "Lecture theatre 2", "reason": "The line-up was settled without an open call.", "received": "2026-11-20", "reply_by": "2026-12-04", "sender": "Renal training hub", "session": "session-1", "status": "declined", "template": "Grand rounds", "themes": ["our-influence"]}');
CREATE TABLE kept_document (
	id VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	file_name VARCHAR NOT NULL, 
	media_type VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	content VARCHAR NOT NULL, 
	CONSTRAINT pk_kept_document PRIMARY KEY (id)
);
INSERT INTO "kept_document" VALUES('document-1','Local recruitment policy','policy.txt','text/plain',6,'{"about": "How posts are filled", "added": "2026-11-26", "notes": "Ask for the next edition.", "published": "May 2026", "publisher": "The trust", "readers": "Panels", "review_by": "2027-05-01"}');
CREATE TABLE document_content (
	document_id VARCHAR NOT NULL, 
	data BLOB NOT NULL, 
	CONSTRAINT pk_document_content PRIMARY KEY (document_id), 
	CONSTRAINT fk_document_content_document_id FOREIGN KEY(document_id) REFERENCES kept_document (id) ON DELETE CASCADE
);
INSERT INTO "document_content" VALUES('document-1',X'706F6C696379');
CREATE UNIQUE INDEX ix_session_uid_series ON session (uid) WHERE recurrence_id IS NULL;
CREATE INDEX ix_session_programme_id ON session (programme_id);
CREATE INDEX ix_session_first_day_last_day ON session (first_day, last_day);
CREATE TRIGGER session_added AFTER INSERT ON session BEGIN INSERT INTO session_number (session_id, programme_id) VALUES (new.id, new.programme_id); INSERT INTO session_words (rowid, programme, title, location, tutor, notes) SELECT (SELECT number FROM session_number WHERE session_id = new.id), (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(name, '''', ''), '’', ''), '‘', ''), 'ʼ', ''), 'ʻ', ''), 'ʿ', ''), 'ʾ', ''), '`', ''), '´', '') FROM programme WHERE id = new.programme_id), replace(replace(replace(replace(replace(replace(replace(replace(replace(new.title, '''', ''), '’', ''), '‘', ''), 'ʼ', ''), 'ʻ', ''), 'ʿ', ''), 'ʾ', ''), '`', ''), '´', ''), replace(replace(replace(replace(replace(replace(replace(replace(replace(new.location, '''', ''), '’', ''), '‘', ''), 'ʼ', ''), 'ʻ', ''), 'ʿ', ''), 'ʾ', ''), '`', ''), '´', ''), replace(replace(replace(replace(replace(replace(replace(replace(replace(new.tutor, '''', ''), '’', ''), '‘', ''), 'ʼ', ''), 'ʻ', ''), 'ʿ', ''), 'ʾ', ''), '`', ''), '´', ''), replace(replace(replace(replace(replace(replace(replace(replace(replace(new.notes, '''', ''), '’', ''), '‘', ''), 'ʼ', ''), 'ʻ', ''), 'ʿ', ''), 'ʾ', ''), '`', ''), '´', ''); END;
CREATE TRIGGER session_changed AFTER UPDATE OF programme_id, title, location, tutor, notes ON session WHEN old.programme_id <> new.programme_id OR old.title <> new.title OR old.location <> new.location OR old.tutor <> new.tutor OR old.notes <> new.notes BEGIN UPDATE session_words SET title = replace(replace(replace(replace(replace(replace(replace(replace(replace(new.title, '''', ''), '’', ''), '‘', ''), 'ʼ', ''), 'ʻ', ''), 'ʿ', ''), 'ʾ', ''), '`', ''), '´', ''), location = replace(replace(replace(replace(replace(replace(replace(replace(replace(new.location, '''', ''), '’', ''), '‘', ''), 'ʼ', ''), 'ʻ', ''), 'ʿ', ''), 'ʾ', ''), '`', ''), '´', ''), tutor = replace(replace(replace(replace(replace(replace(replace(replace(replace(new.tutor, '''', ''), '’', ''), '‘', ''), 'ʼ', ''), 'ʻ', ''), 'ʿ', ''), 'ʾ', ''), '`', ''), '´', ''), notes = replace(replace(replace(replace(replace(replace(replace(replace(replace(new.notes, '''', ''), '’', ''), '‘', ''), 'ʼ', ''), 'ʻ', ''), 'ʿ', ''), 'ʾ', ''), '`', ''), '´', ''), programme = (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(name, '''', ''), '’', ''), '‘', ''), 'ʼ', ''), 'ʻ', ''), 'ʿ', ''), 'ʾ', ''), '`', ''), '´', '') FROM programme WHERE id = new.programme_id) WHERE rowid = (SELECT number FROM session_number WHERE session_id = new.id); UPDATE session_number SET programme_id = new.programme_id WHERE session_id = new.id; END;
CREATE TRIGGER session_removed AFTER DELETE ON session BEGIN DELETE FROM session_words WHERE rowid = (SELECT number FROM session_number WHERE session_id = old.id); DELETE FROM session_number WHERE session_id = old.id; END;
CREATE TRIGGER programme_renamed AFTER UPDATE OF name ON programme WHEN old.name <> new.name BEGIN UPDATE session_words SET programme = replace(replace(replace(replace(replace(replace(replace(replace(replace(new.name, '''', ''), '’', ''), '‘', ''), 'ʼ', ''), 'ʻ', ''), 'ʿ', ''), 'ʾ', ''), '`', ''), '´', '') WHERE rowid IN (SELECT number FROM session_number WHERE programme_id = new.id); END;
ALTER TABLE programme ADD COLUMN version INTEGER DEFAULT '1' NOT NULL;
ALTER TABLE session ADD COLUMN version INTEGER DEFAULT '1' NOT NULL;
ALTER TABLE confirmation ADD COLUMN version INTEGER DEFAULT '1' NOT NULL;
ALTER TABLE own_observance ADD COLUMN version INTEGER DEFAULT '1' NOT NULL;
ALTER TABLE session_template ADD COLUMN version INTEGER DEFAULT '1' NOT NULL;
ALTER TABLE decision ADD COLUMN version INTEGER DEFAULT '1' NOT NULL;
ALTER TABLE local_note ADD COLUMN version INTEGER DEFAULT '1' NOT NULL;
ALTER TABLE recruitment_round ADD COLUMN version INTEGER DEFAULT '1' NOT NULL;
ALTER TABLE booking ADD COLUMN version INTEGER DEFAULT '1' NOT NULL;
ALTER TABLE kept_document ADD COLUMN version INTEGER DEFAULT '1' NOT NULL;
UPDATE alembic_version SET version_num = '0011';
COMMIT;
