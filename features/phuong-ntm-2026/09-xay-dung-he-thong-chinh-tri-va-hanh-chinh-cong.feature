# language: vi
Tính năng: Tiêu chí 9. Xây dựng hệ thống chính trị và Hành chính công (Phường xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 9.1 Đảng bộ, chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội xã được đánh giá, xếp loại hoàn thành tốt nhiệm vụ trở lên

    Khung tình huống: Sát mức: Xếp loại Đảng bộ xã, năm trước năm xét
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Xếp loại Mặt trận Tổ quốc xã, năm trước năm xét" là "hoàn thành tốt nhiệm vụ"
      Và số liệu "Xếp loại chính quyền xã, năm trước năm xét" là "hoàn thành tốt nhiệm vụ"
      Và số liệu "Xếp loại các tổ chức chính trị - xã hội (thấp nhất), năm trước năm xét" là "hoàn thành tốt nhiệm vụ"
      Và số liệu "Xếp loại Đảng bộ xã, năm trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.1" <kết quả>

      Dữ liệu:
        | số liệu                        | kết quả  |
        | "hoàn thành nhiệm vụ"          | chưa đạt |
        | "hoàn thành tốt nhiệm vụ"      | đạt      |
        | "hoàn thành xuất sắc nhiệm vụ" | đạt      |

    Khung tình huống: Sát mức: Xếp loại chính quyền xã, năm trước năm xét
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Xếp loại Mặt trận Tổ quốc xã, năm trước năm xét" là "hoàn thành tốt nhiệm vụ"
      Và số liệu "Xếp loại các tổ chức chính trị - xã hội (thấp nhất), năm trước năm xét" là "hoàn thành tốt nhiệm vụ"
      Và số liệu "Xếp loại Đảng bộ xã, năm trước năm xét" là "hoàn thành tốt nhiệm vụ"
      Và số liệu "Xếp loại chính quyền xã, năm trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.1" <kết quả>

      Dữ liệu:
        | số liệu                        | kết quả  |
        | "hoàn thành nhiệm vụ"          | chưa đạt |
        | "hoàn thành tốt nhiệm vụ"      | đạt      |
        | "hoàn thành xuất sắc nhiệm vụ" | đạt      |

    Khung tình huống: Sát mức: Xếp loại Mặt trận Tổ quốc xã, năm trước năm xét
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Xếp loại chính quyền xã, năm trước năm xét" là "hoàn thành tốt nhiệm vụ"
      Và số liệu "Xếp loại các tổ chức chính trị - xã hội (thấp nhất), năm trước năm xét" là "hoàn thành tốt nhiệm vụ"
      Và số liệu "Xếp loại Đảng bộ xã, năm trước năm xét" là "hoàn thành tốt nhiệm vụ"
      Và số liệu "Xếp loại Mặt trận Tổ quốc xã, năm trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.1" <kết quả>

      Dữ liệu:
        | số liệu                        | kết quả  |
        | "hoàn thành nhiệm vụ"          | chưa đạt |
        | "hoàn thành tốt nhiệm vụ"      | đạt      |
        | "hoàn thành xuất sắc nhiệm vụ" | đạt      |

    Khung tình huống: Sát mức: Xếp loại các tổ chức chính trị - xã hội (thấp nhất), năm trước năm xét
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Xếp loại Mặt trận Tổ quốc xã, năm trước năm xét" là "hoàn thành tốt nhiệm vụ"
      Và số liệu "Xếp loại chính quyền xã, năm trước năm xét" là "hoàn thành tốt nhiệm vụ"
      Và số liệu "Xếp loại Đảng bộ xã, năm trước năm xét" là "hoàn thành tốt nhiệm vụ"
      Và số liệu "Xếp loại các tổ chức chính trị - xã hội (thấp nhất), năm trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.1" <kết quả>

      Dữ liệu:
        | số liệu                        | kết quả  |
        | "hoàn thành nhiệm vụ"          | chưa đạt |
        | "hoàn thành tốt nhiệm vụ"      | đạt      |
        | "hoàn thành xuất sắc nhiệm vụ" | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 9.2 Trung tâm phục vụ hành chính công hoạt động hiệu quả, tỷ lệ thủ tục hành chính được thực hiện theo dịch vụ công trực tuyến toàn trình đạt ≥90%

    Khung tình huống: Có hay không: Trung tâm phục vụ hành chính công hoạt động hiệu quả
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thủ tục hành chính thực hiện theo dịch vụ công trực tuyến toàn trình" là 90
      Và số liệu "Trung tâm phục vụ hành chính công hoạt động hiệu quả" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Tỷ lệ thủ tục hành chính thực hiện theo dịch vụ công trực tuyến toàn trình
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Trung tâm phục vụ hành chính công hoạt động hiệu quả" là có
      Và số liệu "Tỷ lệ thủ tục hành chính thực hiện theo dịch vụ công trực tuyến toàn trình" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 89,9    | chưa đạt |
        | 90      | đạt      |
        | 90,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
