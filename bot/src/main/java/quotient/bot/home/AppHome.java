package quotient.bot.home;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Reception;
import quotient.domain.people.Actor;

/** Shows App Home: the tab that was open last in this view, or the one whose button was pressed. */
public final class AppHome implements Feature {

    static final String OPEN = "home.open";

    private static final Pattern OPENING = Pattern.compile("^home\\.open\\..+$");

    private final Reception reception;
    private final List<Tab> tabs;
    private final Clicks clicks;

    /** @param tabs in the order of their buttons; the first is for everybody */
    public AppHome(Reception reception, List<Tab> tabs) {
        this.reception = reception;
        this.tabs = List.copyOf(tabs);
        this.clicks = new Clicks(reception);
    }

    @Override
    public void plugInto(App app) {
        app.event(AppHomeOpenedEvent.class, (event, context) -> {
            String user = event.getEvent().getUser();
            if (user != null && "home".equals(event.getEvent().getTab())) {
                String shown = event.getEvent().getView() == null
                        ? ""
                        : event.getEvent().getView().getPrivateMetadata();
                reception.acknowledging().later(() -> show(user, shown));
            }
            return context.ack();
        });
        clicks.on(app, OPENING, this::open);
    }

    private Answer open(Click click) {
        return Answer.then(() -> show(click.user(), click.value()));
    }

    /** Draws that tab for this person, or the first when there is none of that code for them. */
    public void show(String user, String code) {
        reception.slack().publishHome(user, view(reception.directory().actor(user), code));
    }

    private String view(Actor actor, String code) {
        List<Tab> theirs = tabs.stream().filter(tab -> tab.isFor(actor)).toList();
        Optional<Tab> wanted =
                theirs.stream().filter(tab -> tab.code().equals(code)).findFirst();
        Tab shown = wanted.orElseGet(() -> tabs.get(0));
        JsonObject view = HomeView.of(theirs, shown, shown.blocks(actor));
        return view.toString();
    }
}
