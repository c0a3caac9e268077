/** What work for a client has brought: metrics before and after, and the return that is reckoned from them (MET §2-§9). */
package quotient.domain.roi;
