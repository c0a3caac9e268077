package quotient.bot.ops;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Inputs.Choice;
import quotient.bot.blocks.Modal;
import quotient.domain.alerts.AlertKind;
import quotient.domain.alerts.KindSettings;
import quotient.domain.alerts.KindSettingsForm;
import quotient.domain.alerts.Severity;

/** How a kind of alert is said: a row with its button, and the form that changes it. */
final class KindSettingsView {

    private static final int SHORT = 20;

    private KindSettingsView() {}

    /** {@code *Quotes fail* pricing_errors} and, below, its times. */
    static JsonObject row(AlertKind kind, KindSettings settings) {
        return Blocks.sectionWith(
                "*" + escape(kind.spoken()) + "* `" + kind.code() + "`\n" + spoken(settings),
                Blocks.button("Change…", OpsActions.KIND, kind.code()));
    }

    static String spoken(KindSettings settings) {
        return "waits " + KindSettingsForm.spoken(settings.gather()) + " · news every "
                + KindSettingsForm.spoken(settings.interval()) + " · repeats after "
                + KindSettingsForm.spoken(settings.repeat()) + " · resolves after "
                + KindSettingsForm.spoken(settings.quiet()) + " · from "
                + settings.atLeast().spoken() + " on";
    }

    static Modal form(AlertKind kind, KindSettings now) {
        List<Choice> severities = Stream.of(Severity.values())
                .map(severity -> new Choice(severity.code(), AlertView.meaning(severity)))
                .toList();
        return new Modal(
                OpsActions.KIND,
                "How it is said",
                "Save",
                kind.code(),
                List.of(
                        Blocks.section("*" + escape(kind.spoken()) + "* `" + kind.code() + "`"),
                        time(
                                KindSettingsForm.GATHER,
                                "Gather wait",
                                now.gather(),
                                "How long the first signal waits for others, like 30s; 0s says it at once."),
                        time(
                                KindSettingsForm.INTERVAL,
                                "Interval of news",
                                now.interval(),
                                "How long news of an open alert waits after something was said of it, like 5m."),
                        time(
                                KindSettingsForm.REPEAT,
                                "Repeat after",
                                now.repeat(),
                                "When an open alert that nobody acknowledged is said again, like 4h."),
                        time(
                                KindSettingsForm.QUIET,
                                "Quiet time",
                                now.quiet(),
                                "How long it must have been clear before it resolves by itself, like 10m."),
                        Inputs.hinted(
                                Inputs.select(
                                        KindSettingsForm.AT_LEAST,
                                        "Least severity",
                                        severities,
                                        Optional.of(now.atLeast().code())),
                                "What is less severe is kept and not said.")));
    }

    private static JsonObject time(String field, String label, Duration now, String hint) {
        return Inputs.hinted(Inputs.text(field, label, SHORT, false, Optional.of(KindSettingsForm.spoken(now))), hint);
    }
}
