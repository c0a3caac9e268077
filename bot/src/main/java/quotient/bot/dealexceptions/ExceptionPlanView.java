package quotient.bot.dealexceptions;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Inputs.Choice;
import quotient.domain.dealexceptions.ExceptionForm;
import quotient.domain.dealexceptions.RecoveryPlan;

/** What every form that opens an exception asks for: how the margin is won back, and by when (P51). */
public final class ExceptionPlanView {

    /** The names of the inputs. */
    public static final List<String> INPUTS =
            List.of(ExceptionForm.KIND, ExceptionForm.DESCRIPTION, ExceptionForm.TARGET);

    private ExceptionPlanView() {}

    public static List<JsonObject> inputs() {
        List<Choice> kinds = Stream.of(RecoveryPlan.Kind.values())
                .map(kind -> new Choice(kind.code(), kind.spoken()))
                .toList();
        return List.of(
                Inputs.select(ExceptionForm.KIND, "How is the margin won back?", kinds, Optional.empty()),
                Inputs.text(ExceptionForm.DESCRIPTION, "The plan", ExceptionForm.LONGEST, true, Optional.empty()),
                Inputs.date(ExceptionForm.TARGET, "By when?"));
    }
}
