package quotient.bot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.workspace.team.Message;

@DisplayName("Socket Mode: the same desk, heard over a socket that it opened itself")
class SocketStoryTest {

    @Test
    void aQuoteIsPricedAskedForAndApprovedOverTheSocket(@TempDir Path folder) {
        try (Premises premises = Premises.overSocket(folder)) {
            premises.awaitConnected();
            Message card = premises.types("U0REP", "/quote k2p5 high enterprise 9m 3m discount=15");
            assertTrue(card.visible().contains("$67.32"), card.visible());
            premises.types("U0REP", "/quote submit Q-1001");
            Message asked =
                    premises.awaitDirect("U0MGR", message -> message.text().contains("Q-1001"));
            premises.workspace().as("U0MGR").clicks(asked, "Approve");
            assertTrue(premises.awaitDirect("U0REP", message -> message.text().contains("*approved*"))
                    .text()
                    .contains("Q-1001"));
        }
    }
}
