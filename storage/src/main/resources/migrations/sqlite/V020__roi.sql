-- Clients in full, projects, what is measured at clients, and the return. Moments, amounts and enums as in V001. Days are
-- local dates of the company, as 2026-03-02. A snapshot without a period is a baseline; one without a verdict waits for it.

INSERT INTO counters (name, value) VALUES ('client', 1000);
INSERT INTO counters (name, value) VALUES ('project', 1000);

CREATE TABLE client_profiles (
    number INTEGER PRIMARY KEY,
    name_key TEXT NOT NULL UNIQUE,
    client TEXT NOT NULL,
    status TEXT NOT NULL,
    industry TEXT,
    size TEXT,
    revenue_range TEXT,
    onboarded_on TEXT,
    contract_value TEXT,
    currency TEXT,
    primary_contact TEXT
) STRICT;

CREATE TABLE projects (
    number INTEGER PRIMARY KEY,
    client_key TEXT NOT NULL,
    client TEXT NOT NULL,
    name TEXT NOT NULL,
    solution_type TEXT,
    status TEXT NOT NULL,
    start_on TEXT,
    go_live_on TEXT,
    completed_on TEXT,
    currency TEXT NOT NULL,
    one_off_cost TEXT,
    gross_margin TEXT NOT NULL,
    hourly_rate TEXT NOT NULL,
    team_size INTEGER,
    success_criteria TEXT,
    sacred_cows TEXT,
    started_by TEXT NOT NULL,
    started_by_name TEXT NOT NULL,
    started_at INTEGER NOT NULL
) STRICT;
CREATE INDEX projects_by_client ON projects (client_key, number);

CREATE TABLE snapshots (
    project INTEGER NOT NULL REFERENCES projects,
    number INTEGER NOT NULL,
    day TEXT NOT NULL,
    period TEXT,
    period_type TEXT,
    reason TEXT NOT NULL,
    notes TEXT NOT NULL,
    methodology TEXT NOT NULL,
    business TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    entered_at INTEGER NOT NULL,
    approved INTEGER,
    judged_by TEXT,
    judged_by_name TEXT,
    judged_at INTEGER,
    judged_why TEXT,
    PRIMARY KEY (project, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshot_figures (
    project INTEGER NOT NULL,
    number INTEGER NOT NULL,
    metric TEXT NOT NULL,
    amount TEXT NOT NULL,
    confidence TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (project, number, metric),
    FOREIGN KEY (project, number) REFERENCES snapshots (project, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE roi_records (
    project INTEGER NOT NULL REFERENCES projects,
    place INTEGER NOT NULL,
    at INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    period TEXT NOT NULL,
    baseline INTEGER NOT NULL,
    measurement INTEGER NOT NULL,
    figures TEXT NOT NULL,
    PRIMARY KEY (project, place)
) STRICT, WITHOUT ROWID;
