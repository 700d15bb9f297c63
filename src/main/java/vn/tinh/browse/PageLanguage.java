package vn.tinh.browse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** Vietnamese or English: by {@code ?lang=}, else by {@code Accept-Language}, else Vietnamese. */
public final class PageLanguage implements LocaleResolver {
    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    static final Locale ENGLISH = Locale.ENGLISH;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return named(Optional.ofNullable(request.getParameter("lang")))
                .or(() -> wished(Optional.ofNullable(request.getHeader("Accept-Language"))))
                .orElse(VIETNAMESE);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a page's language is in its address");
    }

    private static Optional<Locale> named(Optional<String> name) {
        return name.flatMap(text -> Stream.of(VIETNAMESE, ENGLISH)
                .filter(locale -> locale.getLanguage().equals(text))
                .findFirst());
    }

    private static Optional<Locale> wished(Optional<String> header) {
        try {
            return header.map(LanguageRange::parse)
                    .flatMap(ranges ->
                            Optional.ofNullable(Locale.lookup(ranges, List.of(Locale.of("vi"), VIETNAMESE, ENGLISH))))
                    .map(found -> found.getLanguage().equals("vi") ? VIETNAMESE : ENGLISH);
        } catch (IllegalArgumentException notALanguageRange) {
            return Optional.empty();
        }
    }
}
