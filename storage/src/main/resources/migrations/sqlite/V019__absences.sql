-- Who is not asked for approvals from one local day to another, both within, and who decides for them meanwhile.

CREATE TABLE absences (
    person TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    name TEXT NOT NULL,
    delegate TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (person, first_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX absences_by_last_day ON absences (last_day);
