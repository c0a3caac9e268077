package quotient.bot.brief;

import quotient.domain.brief.AnsweringBriefs;
import quotient.domain.brief.ReadingBriefs;
import quotient.domain.brief.WritingBriefs;

/** What can be done with briefs. */
public record BriefWork(WritingBriefs writing, ReadingBriefs reading, AnsweringBriefs answering) {}
