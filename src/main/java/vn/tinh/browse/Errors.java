package vn.tinh.browse;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is answered where nothing else is: the status in a line, never a stack trace. */
@Controller
public final class Errors implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @RequestMapping("/error")
    public ResponseEntity<String> tell(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        HttpStatus told = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        String text = told.value() + " " + told.getReasonPhrase();
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            LOG.error("{} failed, reference {}", path, reference, failure);
            text += ". This is a fault of ours; in the log it has the reference " + reference + ".";
        }
        return ResponseEntity.status(told)
                .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                .header("Cache-Control", "no-store")
                .body(text + "\n");
    }
}
