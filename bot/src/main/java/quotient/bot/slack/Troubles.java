package quotient.bot.slack;

import java.util.List;
import java.util.Set;

/** Slack's words for why it will not take something, by who can mend it. */
final class Troubles {

    /** Nothing can be sent until an operator mends the token or its scopes. */
    static final Set<String> WITH_THE_TOKEN = Set.of(
            "invalid_auth",
            "not_authed",
            "token_revoked",
            "token_expired",
            "account_inactive",
            "missing_scope",
            "not_allowed_token_type",
            "org_login_required",
            "team_access_not_granted");

    /** Somebody can mend these by inviting the bot or opening the channel again. */
    static final List<String> MENDABLE = List.of(
            "not_in_channel",
            "channel_not_found",
            "is_archived",
            "restricted_action",
            "user_not_found",
            "user_disabled",
            "messages_tab_disabled");

    /** Something in the blocks is not to Slack's taste; the text says everything needed. */
    static final Set<String> WITH_BLOCKS = Set.of("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long");

    /** The message that was to be answered is gone. */
    static final Set<String> WITH_THE_THREAD = Set.of("thread_not_found", "cannot_reply_to_message");

    private Troubles() {}
}
