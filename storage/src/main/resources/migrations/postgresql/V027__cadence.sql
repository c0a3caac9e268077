-- What was said of due measurements, and what was answered. Moments as in V001; steps such as week-6, days as 2026-03-02.
CREATE TABLE measurement_chases (
    project BIGINT NOT NULL REFERENCES projects,
    step TEXT NOT NULL,
    reminded_at BIGINT,
    asked_at BIGINT,
    followed_up_at BIGINT,
    asked_in TEXT,
    snoozed_until TEXT,
    snoozed_by TEXT,
    snoozed_by_name TEXT,
    snoozed_at BIGINT,
    excused_by TEXT,
    excused_by_name TEXT,
    excused_at BIGINT,
    excused_why TEXT,
    PRIMARY KEY (project, step)
);

-- Who opened a form for one where it was asked, and when last.
CREATE TABLE measurement_passes (
    project BIGINT NOT NULL REFERENCES projects,
    step TEXT NOT NULL,
    person TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    PRIMARY KEY (project, step, person)
);

-- Which projects were selected for a case study.
CREATE TABLE case_studies (
    project BIGINT PRIMARY KEY REFERENCES projects,
    selected_by TEXT NOT NULL,
    selected_by_name TEXT NOT NULL,
    selected_at BIGINT NOT NULL
);
