package vn.tinh.browse;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is answered where nothing else is: the status in a line, never a stack trace. */
@Controller
public final class Errors implements ErrorController {
    @RequestMapping("/error")
    public ResponseEntity<String> tell(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        HttpStatus told = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        return ResponseEntity.status(told)
                .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                .header("Cache-Control", "no-store")
                .body(told.value() + " " + told.getReasonPhrase() + "\n");
    }
}
