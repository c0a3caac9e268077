package quotient.bot.clientreports;

import quotient.domain.clientreports.Dispatch;
import quotient.domain.clientreports.KeptReport;
import quotient.domain.clientreports.Postman;

/** No mail server is named: nothing is mailed, and what waited from another time waits on. */
public final class NoPostman implements Postman {

    @Override
    public boolean isOn() {
        return false;
    }

    @Override
    public Handed hand(Dispatch dispatch, KeptReport report) {
        return Handed.later("no mail server is named in the settings");
    }
}
