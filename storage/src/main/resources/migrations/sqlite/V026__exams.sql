-- Examinations and how long they hold. Moments, flags and enums as in V001. Days are local dates of the company.
INSERT INTO counters (name, value) VALUES ('exam', 1000);

CREATE TABLE exams (
    number INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    level TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    begun INTEGER NOT NULL,
    handed_in INTEGER,
    passed INTEGER,
    judged_by TEXT,
    judged_by_name TEXT,
    judged_at INTEGER
) STRICT;
CREATE INDEX exams_by_person ON exams (person, level, number);
CREATE INDEX exams_waiting ON exams (handed_in, number) WHERE handed_in IS NOT NULL AND passed IS NULL;

-- Every part as it was shown: choices is a JSON list, empty where it is answered in one's own words.
CREATE TABLE exam_parts (
    exam INTEGER NOT NULL REFERENCES exams,
    place INTEGER NOT NULL,
    prompt TEXT NOT NULL,
    choices TEXT NOT NULL,
    correct TEXT,
    answer TEXT,
    passed INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (exam, place)
) STRICT, WITHOUT ROWID;

-- Which ends of certificates were announced; each once.
CREATE TABLE certificate_ends (
    person TEXT NOT NULL,
    level TEXT NOT NULL,
    ends TEXT NOT NULL,
    PRIMARY KEY (person, level, ends)
) STRICT, WITHOUT ROWID;
