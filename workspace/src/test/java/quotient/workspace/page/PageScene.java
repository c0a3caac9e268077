package quotient.workspace.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import quotient.workspace.Settings;
import quotient.workspace.Workspace;
import quotient.workspace.person.Command;

/** A workspace with two people, two channels and a tiny app, and one of the people at the page. */
final class PageScene implements AutoCloseable {
    static final String ODD_NAME = "<script>alert(1)</script> <!channel>";

    private final List<String> complaints = new ArrayList<>();
    private final Workspace workspace;
    private final PageApp app;
    private final Page page;

    private PageScene(Workspace workspace, PageApp app, Page page) {
        this.workspace = workspace;
        this.app = app;
        this.page = page;
    }

    static PageScene open(TestBrowser browser) throws IOException {
        Workspace workspace = people(Workspace.start(Settings.usual()));
        PageScene scene = new PageScene(workspace, new PageApp(workspace), browser.window());
        scene.listenForComplaints();
        scene.visit("U0REP");
        return scene;
    }

    static Workspace people(Workspace workspace) {
        workspace.addPerson("U0REP", "Rae Okafor", "Sales rep");
        workspace.addPerson("U0ODD", ODD_NAME, "Client");
        List<String> everybody = List.of("U0REP", "U0ODD");
        workspace.addChannel("C0SALES", "sales", false, everybody, true);
        workspace.addChannel("C0DESK", "deal-desk", true, everybody, true);
        workspace.installCommands(
                List.of(new Command("/hello", "Says hello", "name"), new Command("/price", "Prices a task", "")));
        return workspace;
    }

    private void listenForComplaints() {
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    void visit(String person) {
        page.navigate(workspace.page().resolve("#as=" + person + "&c=C0SALES").toString());
    }

    void types(String line) {
        Locator composer = page.getByRole(AriaRole.TEXTBOX, named("Message #sales"));
        composer.fill(line);
        composer.press("Enter");
    }

    /** What has exactly this accessible name. */
    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    Workspace workspace() {
        return workspace;
    }

    PageApp app() {
        return app;
    }

    Page page() {
        return page;
    }

    /** Ends all; a page that has complained in its console fails the test. */
    @Override
    public void close() {
        page.context().close();
        app.close();
        workspace.close();
        assertEquals(List.of(), complaints, "errors in the browser");
    }
}
