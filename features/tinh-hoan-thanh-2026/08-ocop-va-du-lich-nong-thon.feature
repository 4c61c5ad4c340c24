# language: vi
Tính năng: Tiêu chí 8. OCOP và du lịch nông thôn (Tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 8 Có đề án hoặc kế hoạch và chính sách hỗ trợ: phát triển OCOP; phát triển du lịch nông thôn trên địa bàn theo hướng dẫn của Bộ Nông nghiệp và Môi trường

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Có đề án hoặc kế hoạch và chính sách hỗ trợ phát triển OCOP" là có
      Và số liệu "Có đề án hoặc kế hoạch và chính sách hỗ trợ phát triển du lịch nông thôn" là có
      Khi đánh giá
      Thì chỉ tiêu "8" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

    Khung tình huống: Một phần "không" là chưa đạt, các phần khác tốt đến mấy
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Có đề án hoặc kế hoạch và chính sách hỗ trợ phát triển OCOP" là <phần 1>
      Và số liệu "Có đề án hoặc kế hoạch và chính sách hỗ trợ phát triển du lịch nông thôn" là <phần 2>
      Khi đánh giá
      Thì chỉ tiêu "8" chưa đạt

      Dữ liệu:
        | phần 1 | phần 2 |
        | không  | có     |
        | có     | không  |

    Tình huống: "Có" ở phần để ngỏ thì còn chờ hướng dẫn
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Có đề án hoặc kế hoạch và chính sách hỗ trợ phát triển OCOP" là có
      Và số liệu "Có đề án hoặc kế hoạch và chính sách hỗ trợ phát triển du lịch nông thôn" là có
      Khi đánh giá
      Thì chỉ tiêu "8" chưa đủ căn cứ
      Và còn thiếu số liệu "Có đề án hoặc kế hoạch và chính sách hỗ trợ phát triển OCOP"
      Và còn thiếu số liệu "Có đề án hoặc kế hoạch và chính sách hỗ trợ phát triển du lịch nông thôn"
