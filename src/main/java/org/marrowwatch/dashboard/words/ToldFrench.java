package org.marrowwatch.dashboard.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages say of what people are told by mail, and where, in French. */
@Localized("fr")
public interface ToldFrench extends ToldWords {

    @Override
    @Message("Signalements critiques : un courriel immédiat pour")
    String critical();

    @Override
    @Message("Les autres : un résumé")
    String rhythm();

    @Override
    @Message("Jour du résumé hebdomadaire")
    String weekly();

    @Override
    @Message("Le résumé contient")
    String from();

    @Override
    @Message("Le résumé porte sur")
    String reach();

    @Override
    @Message("Signalés aussi immédiatement, les jours travaillés hors heures calmes")
    String atOnce();

    @Override
    @Message("Régions et règles")
    String topics();

    @Override
    @Message("Seulement les signalements de ces régions")
    String areas();

    @Override
    @Message(
            "Ceci concerne les résumés et ce qui est signalé immédiatement sans être critique. Un signalement critique est transmis quoi qu'il en soit.")
    String topicsHint();

    @Override
    @Message("comme ci-dessus")
    String asAbove();

    @Override
    @Message("Heures et jours")
    String hours();

    @Override
    @Message("Fuseau horaire")
    String zone();

    @Override
    @Message("Jours travaillés")
    String working();

    @Override
    @Message("Heures calmes, de")
    String quietFrom();

    @Override
    @Message("à")
    String quietUntil();

    @Override
    @Message(
            "Les signalements critiques sont envoyés à toute heure. Le reste de ce qui est signalé immédiatement attend la fin des heures calmes et un jour travaillé. Les deux vides : pas d'heures calmes.")
    String quietHint();

    @Override
    @Message(
            "Les épisodes suivis personnellement sont ceux dont la liste de travail vous désigne responsable. Un signalement critique dont personne ne serait averti est aussi envoyé à ceux qui ont choisi leurs épisodes.")
    String ownEpisodes();

    @Override
    @Message("Voici ce que {name} lit sur la page de son compte :")
    String reads(String name);

    @Override
    @Message(
            "Les courriels sont envoyés à l'adresse confirmée ; sans elle, il n'y en a aucun. Une autre adresse compte dès que vous avez suivi le lien qui y est envoyé. La suppression prend effet aussitôt.")
    String addressHint();

    @Override
    @Message(
            "Les courriels sont envoyés à l'adresse confirmée ; sans elle, il n'y en a aucun. Une autre adresse compte dès que la personne a suivi le lien qui y est envoyé. La suppression prend effet aussitôt.")
    String addressHintOther();

    @Override
    @Message("En attente de confirmation :")
    String waiting();

    @Override
    @Message("demandée le {moment}")
    String asked(String moment);

    @Override
    @Message("Le lien envoyé n'est plus valable ; demandez un nouvel envoi.")
    String expired();

    @Override
    @Message("D'ici là, les courriels restent envoyés à")
    String untilThen();

    @Override
    @Message("D'ici là, aucun courriel n'est envoyé.")
    String noneUntilThen();

    @Override
    @Message("Dans cette démonstration, aucun courriel ne quitte la machine ; le lien figure dans le courriel, ici :")
    String keptHere();

    @Override
    @Message("Renvoyer le lien")
    String askAgain();

    @Override
    @Message("Annuler la demande")
    String withdraw();

    @Override
    @Message("aucune confirmée")
    String noneConfirmed();

    @Override
    @Message("en attente :")
    String waits();

    @Override
    @Message("désabonnement par courriel, {moment}")
    String unsubscribedAt(String moment);

    @Override
    @Message(
            "Enregistré. Un lien a été envoyé à la nouvelle adresse ; une fois suivi et confirmé, les courriels y seront envoyés.")
    String doneAsked();

    @Override
    @Message("La demande d'adresse est annulée.")
    String doneWithdrawn();

    @Override
    @Message("L'adresse est confirmée ; les courriels y sont désormais envoyés.")
    String doneConfirmed();

    @Override
    @Message("Enregistré : absence et remplacement.")
    String doneCover();

    @Override
    @Message("Confirmer l'adresse électronique")
    String confirmTitle();

    @Override
    @Message("Les courriels du compte {account} doivent être envoyés à")
    String confirmAsk(String account);

    @Override
    @Message("Oui, les envoyer à cette adresse")
    String confirmIt();

    @Override
    @Message("Ce lien ne confirme rien")
    String keyVoid();

    @Override
    @Message(
            "Vous êtes connecté·e avec le compte {account}. Ce lien est celui d'un autre compte, a déjà servi, a été remplacé par un plus récent ou date de plus de sept jours. Votre compte indique ce qui attend une confirmation et permet un nouvel envoi.")
    String keyVoidText(String account);

    @Override
    @Message("Le texte n'est destiné qu'à cette adresse, car il contient la clé qui la confirme.")
    String hidden();

    @Override
    @Message("Absence et remplacement")
    String away();

    @Override
    @Message("Absence et remplacement")
    String awayOther();

    @Override
    @Message("Remplacement par")
    String deputy();

    @Override
    @Message("Absence du")
    String awayFrom();

    @Override
    @Message("au (dernier jour)")
    String awayUntil();

    @Override
    @Message(
            "Sans dernier jour, l'absence dure jusqu'à ce que vous y mettiez fin. Le remplaçant est aussi averti des signalements critiques restés sans réponse.")
    String awayHint();

    @Override
    @Message("Ne plus recevoir de résumés ?")
    String unsubscribe();

    @Override
    @Message("Marrowwatch n'enverra plus de résumés à la personne à qui ce lien appartient.")
    String unsubscribeText();

    @Override
    @Message("Les courriels de signalements critiques continuent comme avant.")
    String criticalGoOn();

    @Override
    @Message("Arrêter les résumés")
    String unsubscribeIt();

    @Override
    @Message("Les résumés sont arrêtés")
    String unsubscribed();

    @Override
    @Message(
            "Pour en recevoir de nouveau, connectez-vous à Marrowwatch, ouvrez votre compte par votre nom en haut de la page et choisissez un rythme.")
    String subscribeAgain();

    @Override
    @Message("Ce lien n'arrête aucun résumé. Il a peut-être été coupé dans le courriel ; utilisez le lien entier.")
    String unknownLink();

    @Override
    @Message("Heure des résumés (vide : {time}, comme le centre)")
    String digestAt(String time);

    @Override
    @Message("comme le centre ({zone})")
    String zoneOfClinic(String zone);

    @Override
    @Message("Ce navigateur est à {zone} : choisir ce fuseau")
    String zoneHere(String zone);
}
