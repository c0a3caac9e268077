package quotient.bot;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import quotient.workspace.page.TestBrowser;

/** A browser for all tests of a class; for each a house of its own, and Rae, a sales rep, at its page in #sales. */
abstract class AtThePage {

    private static TestBrowser browser;

    protected Premises premises;
    protected Page page;
    protected Visitor visitor;

    @BeforeAll
    static void openBrowser() {
        browser = TestBrowser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        premises = Premises.in(folder);
        page = browser.visit(premises.workspace().page(), "U0REP", "C0SALES");
        visitor = new Visitor(page);
    }

    @AfterEach
    void close() {
        page.context().close();
        premises.close();
    }
}
