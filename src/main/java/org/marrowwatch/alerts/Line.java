package org.marrowwatch.alerts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** The one connection over which a letter is handed over; once it is cut, nothing more leaves by it. */
final class Line extends SocketFactory {

    private @Nullable Socket socket;
    private boolean cut;

    /** Closes the connection under whoever reads from it or writes to it, and for whoever would open it later. */
    synchronized void cut() {
        cut = true;
        close();
    }

    private synchronized Socket hold(Socket opened) {
        socket = opened;
        if (cut) {
            close();
        }
        return opened;
    }

    private void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException unwilling) {
            throw new UncheckedIOException(unwilling);
        }
    }

    @Override
    public Socket createSocket() {
        return hold(new Socket());
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }

    /** Puts encryption on a connection, and keeps that connection at hand. */
    SSLSocketFactory encrypted(SSLSocketFactory encryption) {
        return new Encrypted(encryption);
    }

    private final class Encrypted extends SSLSocketFactory {

        private final SSLSocketFactory encryption;

        private Encrypted(SSLSocketFactory encryption) {
            this.encryption = encryption;
        }

        @Override
        public Socket createSocket(Socket bare, String host, int port, boolean autoClose) throws IOException {
            return encryption.createSocket(hold(bare), host, port, autoClose);
        }

        @Override
        public String[] getDefaultCipherSuites() {
            return encryption.getDefaultCipherSuites();
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return encryption.getSupportedCipherSuites();
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
            throw new UnsupportedOperationException();
        }
    }
}
