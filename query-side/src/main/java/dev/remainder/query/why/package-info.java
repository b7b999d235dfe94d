/** Why a transfer line is short, from the recorded decisions about its stock. */
package dev.remainder.query.why;
