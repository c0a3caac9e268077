package quotient.domain.policy;

import quotient.domain.money.Percent;

/**
 * What every promotion keeps to (PRC §52, P15).
 *
 * @param mostPercent the largest discount
 * @param mostDays how long it may run, its first and its last day counted
 * @param daysAhead how long before its first day it is opened
 * @param commitment the least for which the customer binds itself
 */
public record PromotionRules(Percent mostPercent, int mostDays, int daysAhead, Commitment commitment) {}
