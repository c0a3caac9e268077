package quotient.bot.clientdigests;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.domain.clientdigests.ClientDigest;
import quotient.domain.clientdigests.DigestKind;
import quotient.domain.clientdigests.Feedback;
import quotient.domain.company.Company;

/** Tells an account manager that a client found a digest too much, and lets them bring it back. */
final class TooMuchView {

    private TooMuchView() {}

    static Message card(ClientDigest digest, Feedback feedback, Company company) {
        String sentence = sentence(digest, feedback, company);
        List<JsonObject> blocks = new ArrayList<>(List.of(Blocks.section(sentence)));
        if (feedback.slowedDown() && feedback.restored().isEmpty()) {
            blocks.add(Blocks.actions(
                    "client-digest-" + digest.id(),
                    List.of(Blocks.button("As before", ClientDigestActions.AS_BEFORE, digest.id()))));
        }
        return new Message(sentence, blocks);
    }

    private static String sentence(ClientDigest digest, Feedback feedback, Company company) {
        DigestKind kind = digest.kind();
        String said = "*" + escape(digest.client()) + "* found the " + kind.spoken() + " too much: "
                + Text.mention(feedback.hand().by()) + " said so "
                + Text.moment(feedback.hand().at(), company.zone()) + " in <#" + digest.channel() + ">. ";
        return said
                + feedback.restored()
                        .map(hand -> "It comes " + kind.when(feedback.before()) + " again, as "
                                + Text.mention(hand.by()) + " has set it.")
                        .orElseGet(() -> "It comes " + kind.when(feedback.after()) + " now.");
    }
}
