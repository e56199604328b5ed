/** Tests of the calls of machines, over HTTP and with real accounts. */
package org.marrowwatch.api;
