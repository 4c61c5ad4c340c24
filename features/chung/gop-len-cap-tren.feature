# language: vi
Tính năng: Gộp lên cấp trên
  Phương án nâng một mức cho xã thì huyện đếm được bao nhiêu xã. Huyện và mười hai xã ở đây là bịa ra để minh họa;
  năm xã được đếm theo danh hiệu đã có, phương án không đổi danh hiệu.

  Tình huống: Theo luật thì bảy xã đạt, hai xã chưa đủ căn cứ
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Khi gộp các đơn vị trong thư mục "../../fixtures/rollup/vi-du" lên cấp trên
    Thì sau khi gộp, số liệu "communes.recognised" của "Ví Dụ (minh họa)" đếm được ít nhất 7, nhiều nhất 9
    Và công nhận của "Ví Dụ (minh họa)" sau khi gộp là chưa đạt
    Và kết quả chung của "Ví Dụ (minh họa)" sau khi gộp là chưa đủ căn cứ

  Tình huống: Nâng mức bảo hiểm y tế thì chỉ còn chắc chắn năm xã
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và xã không thuộc loại khu vực nào
    Khi nâng mức chỉ tiêu "15.1" lên 95%
    Và gộp các đơn vị trong thư mục "../../fixtures/rollup/vi-du" lên cấp trên
    Thì sau khi gộp, số liệu "communes.recognised" của "Ví Dụ (minh họa)" đếm được ít nhất 5, nhiều nhất 8
    Và công nhận của "Ví Dụ (minh họa)" sau khi gộp chuyển từ chưa đạt sang chưa đạt
