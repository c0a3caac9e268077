package quotient.bot.crooked.domain.egg;

import java.util.List;
import quotient.bot.crooked.domain.hen.Hen;

public final class Egg {

    public List<Hen> parents() {
        return List.of();
    }
}
