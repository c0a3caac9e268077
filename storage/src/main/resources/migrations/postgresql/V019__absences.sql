-- Who is not asked for approvals from one local day to another, both within, and who decides for them meanwhile.

CREATE TABLE absences (
    person TEXT COLLATE "C" NOT NULL,
    first_day TEXT COLLATE "C" NOT NULL,
    last_day TEXT COLLATE "C" NOT NULL,
    name TEXT NOT NULL,
    delegate TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (person, first_day)
);
CREATE INDEX absences_by_last_day ON absences (last_day);
