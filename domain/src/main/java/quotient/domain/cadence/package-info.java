/** When a project is to be measured (M7, M8), how measurements are asked for without tiring anyone (M9), and how well that goes (M16). */
package quotient.domain.cadence;
