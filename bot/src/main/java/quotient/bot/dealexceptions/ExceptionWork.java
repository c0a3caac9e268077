package quotient.bot.dealexceptions;

import quotient.domain.dealexceptions.BurnDownNotices;
import quotient.domain.dealexceptions.BurningDown;
import quotient.domain.dealexceptions.ExceptionAlerts;
import quotient.domain.dealexceptions.ExceptionForm;
import quotient.domain.dealexceptions.FindingExceptions;
import quotient.domain.dealexceptions.HandlingExceptions;
import quotient.domain.dealexceptions.OpeningExceptions;
import quotient.domain.dealexceptions.ReapprovingExceptions;
import quotient.domain.dealexceptions.SweepingExceptions;

/** Everything that can be done with exceptions. */
public record ExceptionWork(
        OpeningExceptions opening,
        HandlingExceptions handling,
        ReapprovingExceptions reapproving,
        FindingExceptions finding,
        BurningDown burning,
        ExceptionForm form,
        ExceptionAlerts alerts,
        SweepingExceptions sweeping,
        BurnDownNotices burnDowns) {}
