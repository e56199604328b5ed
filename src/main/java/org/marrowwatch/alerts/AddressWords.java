package org.marrowwatch.alerts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the mail that asks for a confirmation; French stands in {@code messages/address_fr.properties}. */
@MessageBundle("address")
public interface AddressWords {

    @Message("Marrowwatch: please confirm this mail address")
    String subject();

    @Message("Someone asked Marrowwatch to send the mails of the account {account} to this address.")
    String asked(String account);

    @Message("If that is right, open this page within {days} days, sign in as {account}, and confirm it there:")
    String open(String account, long days);

    @Message("If you know nothing of this, you need do nothing: nothing more will come to this address.")
    String otherwise();
}
