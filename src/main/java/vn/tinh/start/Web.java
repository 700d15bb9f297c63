package vn.tinh.start;

import jakarta.servlet.Filter;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import vn.tinh.browse.Completion;
import vn.tinh.browse.DocPages;
import vn.tinh.browse.Errors;
import vn.tinh.browse.Examples;
import vn.tinh.browse.GraphExamples;
import vn.tinh.browse.LabelSearch;
import vn.tinh.browse.PageHeaders;
import vn.tinh.browse.PageLanguage;
import vn.tinh.browse.QueriesApi;
import vn.tinh.browse.SearchPage;
import vn.tinh.browse.StartPage;
import vn.tinh.browse.Workbench;
import vn.tinh.protocol.Protocol;
import vn.tinh.query.Endpoint;
import vn.tinh.query.StoredQueries;

/**
 * What Spring has to know. Nothing is scanned for, and only the auto-configurations named here are looked at: the server
 * answers SPARQL a second earlier for it. A capability that needs another one adds it to the list.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class Web {
    @Bean
    FilterRegistrationBean<Filter> pageHeaders() {
        var registration = new FilterRegistrationBean<Filter>(new PageHeaders());
        registration.setOrder(-10);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Protocol> sparql(Protocol protocol) {
        var registration = new FilterRegistrationBean<>(protocol);
        registration.setUrlPatterns(Protocol.PATHS);
        registration.setOrder(0);
        return registration;
    }

    /** A key may hold an escaped slash, which is no slash. */
    @Bean
    TomcatConnectorCustomizer escapedSlashes() {
        return connector -> connector.setEncodedSolidusHandling("passthrough");
    }

    /** Spring asks for it at every start; Boot's own takes a twentieth of the start to be configured. */
    @Bean
    MessageSource messageSource() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("words/pages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Bean
    @Lazy
    LocaleResolver localeResolver() {
        return new PageLanguage();
    }

    @Bean
    @Lazy
    Examples examples(StoredQueries queries) {
        return new StoredExamples(queries);
    }

    @Bean
    @Lazy
    StartPage startPage(Counted counted, Examples examples) {
        return new StartPage(counted, examples);
    }

    @Bean
    @Lazy
    Workbench workbench(Endpoint endpoint, Counted counted, Examples examples) {
        return new Workbench(new Completion(endpoint, counted::version), new GraphExamples(endpoint, examples));
    }

    @Bean
    @Lazy
    StoredQueries storedQueries() {
        return StoredQueries.bundled();
    }

    @Bean
    @Lazy
    QueriesApi queriesApi(Endpoint endpoint, StoredQueries queries) {
        return new QueriesApi(endpoint, queries);
    }

    @Bean
    @Lazy
    Errors errors() {
        return new Errors();
    }

    @Bean
    @Lazy
    DocPages docPages(Endpoint endpoint, LabelSearch search) {
        return new DocPages(endpoint, search);
    }

    @Bean
    @Lazy
    SearchPage searchPage(LabelSearch search) {
        return new SearchPage(search);
    }
}
