# language: vi
Tính năng: Bộ tiêu chí xã 2026: phần để ngỏ, phần "nếu có", 0 trên 0, ai được kết luận, ngày của hướng dẫn

  Căn cứ: 51/2025/QĐ-TTg, Phụ lục I; 52/2026/TT-BTC, Điều 4 và Điều 10 khoản 1.

  Quy tắc: Phần để ngỏ, phần có mức sàn: số liệu tốt thì còn chờ, và được nêu tên

    Tình huống: 8.4 phương án và tỷ lệ nước thải
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-2"
      Và số liệu "Có và thực hiện phương án thoát nước, thu gom, xử lý nước thải sinh hoạt" là có
      Và số liệu "Tỷ lệ nước thải sinh hoạt được thu gom, xử lý bằng biện pháp phù hợp" là 60
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và còn thiếu số liệu "Có và thực hiện phương án thoát nước, thu gom, xử lý nước thải sinh hoạt"
      Và còn thiếu số liệu "Tỷ lệ nước thải sinh hoạt được thu gom, xử lý bằng biện pháp phù hợp"

    Tình huống: 8.5 cảnh quan và mô hình
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-2"
      Và số liệu "Cảnh quan, không gian xanh - sạch - đẹp, an toàn" là có
      Và số liệu "Có mô hình cải tạo, phục hồi cảnh quan, xử lý nước mặt ao hồ, kênh mương" là có
      Khi đánh giá
      Thì chỉ tiêu "8.5" chưa đủ căn cứ
      Và còn thiếu số liệu "Cảnh quan, không gian xanh - sạch - đẹp, an toàn"
      Và còn thiếu số liệu "Có mô hình cải tạo, phục hồi cảnh quan, xử lý nước mặt ao hồ, kênh mương"

    Tình huống: 10.2 an ninh, phong trào, lực lượng
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-2"
      Và số liệu "An ninh, trật tự được bảo đảm" là có
      Và số liệu "Phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động hiệu quả" là có
      Và số liệu "Lực lượng bảo vệ an ninh, trật tự ở cơ sở hiệu quả, đủ số lượng, chất lượng" là có
      Khi đánh giá
      Thì chỉ tiêu "10.2" chưa đủ căn cứ
      Và còn thiếu số liệu "An ninh, trật tự được bảo đảm"
      Và còn thiếu số liệu "Phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động hiệu quả"
      Và còn thiếu số liệu "Lực lượng bảo vệ an ninh, trật tự ở cơ sở hiệu quả, đủ số lượng, chất lượng"

  Quy tắc: "Nếu có" thì chỉ hỏi nơi có

    Tình huống: 1.1 xã không có nhu cầu bố trí dân cư
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-2"
      Và số liệu "Có quy hoạch chung xã được phê duyệt" là có
      Và số liệu "Quy hoạch được công bố công khai đúng thời hạn" là có
      Và số liệu "Đã ban hành kế hoạch thực hiện quy hoạch" là có
      Và số liệu "Xã có nhu cầu bố trí, sắp xếp ổn định dân cư" là không
      Và số liệu "Quy hoạch đáp ứng yêu cầu bố trí ổn định dân cư" là không
      Khi đánh giá
      Thì chỉ tiêu "1.1" đạt

    Tình huống: 8.1 xã không có hệ thống xử lý chất thải rắn
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-2"
      Và số liệu "Có hệ thống thu gom, vận chuyển, xử lý chất thải rắn trên địa bàn" là không
      Và số liệu "Hệ thống thu gom, vận chuyển, xử lý chất thải rắn đảm bảo bảo vệ môi trường" là không
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt được phân loại, thu gom, xử lý" là 80
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp trên tổng chất thải rắn phát sinh" là 50
      Khi đánh giá
      Thì chỉ tiêu "8.1" đạt

  Quy tắc: 0 trên 0 ở nội dung không ghi "nếu có" thì chưa đủ căn cứ

    Tình huống: 2.2 không có gì để tính
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-2"
      Và số liệu "Công trình thủy lợi do xã quản lý được bảo trì hằng năm" là có
      Và số liệu "Áp dụng tưới tiết kiệm đối với cây trồng chủ lực" là có
      Và số liệu "Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động" là 0/0
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ

    Tình huống: 3.8 không có gì để tính
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-2"
      Và số liệu "Tỷ lệ hộ nông dân sản xuất, kinh doanh giỏi" là 0/0
      Khi đánh giá
      Thì chỉ tiêu "3.8" chưa đủ căn cứ

    Tình huống: 8.2 không có gì để tính
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-2"
      Và số liệu "Tỷ lệ chất thải chăn nuôi, hữu cơ, phụ phẩm nông nghiệp được xử lý, tái chế" là 0/0
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ

    Tình huống: 8.3 không có gì để tính
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-2"
      Và số liệu "Tỷ lệ cơ sở, làng nghề theo quy hoạch và tuân thủ pháp luật bảo vệ môi trường" là 0/0
      Khi đánh giá
      Thì chỉ tiêu "8.3" chưa đủ căn cứ

  Quy tắc: 3.1 theo hướng dẫn từ đúng ngày 27/6/2026

    Khung tình huống: Sát mức và sát ngày
      Cho bộ tiêu chí "xa-ntm-2026" ngày <ngày>
      Và một xã
      Và xã thuộc loại khu vực "nhom-2"
      Và số liệu "Tốc độ tăng thu nhập bình quân đầu người một năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | ngày       | số liệu | kết quả        |
        | 26/06/2026 | 9,5     | chưa đủ căn cứ |
        | 27/06/2026 | 9,5     | đạt            |
        | 27/06/2026 | 9,495   | chưa đạt       |

  Quy tắc: Ai được kết luận

    Khung tình huống: Cơ quan được kết luận
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-2"
      Và chỉ tiêu "10.3" được "<cơ quan>" kết luận <kết luận>
      Khi đánh giá
      Thì chỉ tiêu "10.3" <kết luận>

      Dữ liệu:
        | cơ quan                                      | kết luận |
        | Ủy ban nhân dân tỉnh                         | đạt      |
        | Ủy ban nhân dân tỉnh                         | chưa đạt |
        | Cơ quan được Ủy ban nhân dân tỉnh giao       | đạt      |
        | Cơ quan được Ủy ban nhân dân tỉnh giao       | chưa đạt |
        | Ủy ban nhân dân xã                           | chưa đạt |

    Khung tình huống: Cơ quan không được kết luận
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-2"
      Và chỉ tiêu "10.3" được "<cơ quan>" kết luận <kết luận>
      Khi thử đánh giá
      Thì bị từ chối vì "không được kết luận"

      Dữ liệu:
        | cơ quan               | kết luận |
        | Ủy ban nhân dân xã    | đạt      |
        | Ủy ban nhân dân huyện | chưa đạt |
