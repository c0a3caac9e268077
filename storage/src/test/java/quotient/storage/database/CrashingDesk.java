package quotient.storage.database;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestQuotes;
import quotient.domain.testing.TransactionsContract;
import quotient.storage.StoredPorts;

/** A process that writes with all its might, says what was kept, and dies in the middle of it. */
final class CrashingDesk {
    private static final int THREADS = 8;

    private CrashingDesk() {}

    /** @param arguments the file, and after how many units to die */
    public static void main(String[] arguments) throws InterruptedException {
        Database database = Database.open(DatabaseSettings.file(Path.of(arguments[0])));
        Ports ports = StoredPorts.of(database);
        AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[1]));
        Thread[] threads = new Thread[THREADS];
        for (int index = 0; index < THREADS; index++) {
            threads[index] = new Thread(() -> writeUntilDeath(ports, left));
            threads[index].start();
        }
        threads[0].join();
    }

    private static void writeUntilDeath(Ports ports, AtomicInteger left) {
        while (true) {
            String kept = ports.transactions()
                    .write(() -> TransactionsContract.addAudited(
                            ports, TestQuotes.plain().discount("15")))
                    .value();
            System.out.println(kept);
            if (left.decrementAndGet() == 0) {
                Runtime.getRuntime().halt(137);
            }
        }
    }
}
