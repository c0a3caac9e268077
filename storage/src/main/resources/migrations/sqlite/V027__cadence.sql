-- What was said of due measurements, and what was answered. Moments as in V001; steps such as week-6, days as 2026-03-02.
CREATE TABLE measurement_chases (
    project INTEGER NOT NULL REFERENCES projects,
    step TEXT NOT NULL,
    reminded_at INTEGER,
    asked_at INTEGER,
    followed_up_at INTEGER,
    asked_in TEXT,
    snoozed_until TEXT,
    snoozed_by TEXT,
    snoozed_by_name TEXT,
    snoozed_at INTEGER,
    excused_by TEXT,
    excused_by_name TEXT,
    excused_at INTEGER,
    excused_why TEXT,
    PRIMARY KEY (project, step)
) STRICT, WITHOUT ROWID;

-- Who opened a form for one where it was asked, and when last.
CREATE TABLE measurement_passes (
    project INTEGER NOT NULL REFERENCES projects,
    step TEXT NOT NULL,
    person TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    PRIMARY KEY (project, step, person)
) STRICT, WITHOUT ROWID;

-- Which projects were selected for a case study.
CREATE TABLE case_studies (
    project INTEGER PRIMARY KEY REFERENCES projects,
    selected_by TEXT NOT NULL,
    selected_by_name TEXT NOT NULL,
    selected_at INTEGER NOT NULL
) STRICT;
