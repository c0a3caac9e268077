package quotient.schedules;

import quotient.domain.keeping.Backups;

/** Copies everything that is kept into a file, and checks that the copy is whole. */
public final class WeeklyBackup implements Routine {

    private final Backups backups;

    public WeeklyBackup(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "weekly-backup";
    }

    @Override
    public String purpose() {
        return "copies the database, opens the copy and checks that it is whole";
    }

    /** A copy made for a run that never stood is made anew by the next try. */
    @Override
    public Doing prepare(Run run) {
        return Doing.nothing(backups.make(run.local().toLocalDate()));
    }
}
